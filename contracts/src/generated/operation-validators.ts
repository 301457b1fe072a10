// @ts-nocheck
// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
// Contains parts of ajv and ajv-formats, copyright Evgeny Poberezkin, MIT license.
import type { RequestValidators, ResponseRules } from '../compiled-validator.ts'

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var require_formats = __commonJS({
  "ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

var validateCreateNode = validate52;
var schema19 = { "$id": "CreateNode", "type": "object", "required": ["name", "network"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "network": { "$ref": "Network" }, "settings": { "$ref": "NodeSettingsInput" } } };
var func1 = require_ucs2length().default;
var schema20 = { "$id": "Network", "type": "string", "enum": ["regtest", "testnet", "bitfinex_regtest"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "regtest" || data === "testnet" || data === "bitfinex_regtest")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, schema: schema20.enum, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "$id": "NodeSettingsInput", "type": "object", "properties": { "webhookUrl": { "$ref": "WebhookUrl" } }, "additionalProperties": false, "x-known-fields": ["webhookUrl"] };
var schema22 = { "$id": "WebhookUrl", "type": ["string", "null"], "maxLength": 2048, "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://\\S+)?$", "x-expected": "an http or https URL, or null for no webhook" };
var pattern3 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://\\S+)?$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func1(data) > 2048) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([Hh][Tt][Tt][Pp][Ss]?://\\S+)?$" }, schema: "^([Hh][Tt][Tt][Pp][Ss]?://\\S+)?$", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "webhookUrl")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.webhookUrl !== void 0) {
      if (!validate56(data.webhookUrl, { instancePath: instancePath + "/webhookUrl", parentData: data, parentDataProperty: "webhookUrl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.network === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "network" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema19.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.name.type, parentSchema: schema19.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!validate53(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.settings !== void 0) {
      if (!validate55(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "name": true, "network": true, "settings": true }, "dynamicProps": false, "dynamicItems": false };
var validateDestroyNode = validate59;
var schema23 = { "$id": "DestroyNode", "type": "object", "required": ["destroyNodeId"], "properties": { "destroyNodeId": { "type": "string" } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destroyNodeId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destroyNodeId" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.destroyNodeId !== void 0) {
      let data0 = data.destroyNodeId;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/destroyNodeId", schemaPath: "#/properties/destroyNodeId/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.destroyNodeId.type, parentSchema: schema23.properties.destroyNodeId, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "destroyNodeId": true }, "dynamicProps": false, "dynamicItems": false };
var validateUpdateNodeSettings = validate60;
var schema24 = { "$id": "UpdateNodeSettings", "x-expected": '{"settings": {"webhookUrl": "…"}} or {"webhookUrl": "…"}', "anyOf": [{ "type": "object", "required": ["settings"], "properties": { "settings": { "$ref": "NodeSettingsInput" }, "webhookUrl": { "$ref": "WebhookUrl" } } }, { "type": "object", "required": ["webhookUrl"], "properties": { "settings": { "$ref": "NodeSettingsInput" }, "webhookUrl": { "$ref": "WebhookUrl" } } }] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.settings === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "settings" }, schema: schema24.anyOf[0].required, parentSchema: schema24.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.settings !== void 0) {
      if (!validate55(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhookUrl !== void 0) {
      if (!validate56(data.webhookUrl, { instancePath: instancePath + "/webhookUrl", parentData: data, parentDataProperty: "webhookUrl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[0].type, parentSchema: schema24.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.settings = true;
    props0.webhookUrl = true;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "webhookUrl" }, schema: schema24.anyOf[1].required, parentSchema: schema24.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.settings !== void 0) {
      if (!validate55(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhookUrl !== void 0) {
      if (!validate56(data.webhookUrl, { instancePath: instancePath + "/webhookUrl", parentData: data, parentDataProperty: "webhookUrl", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema24.anyOf[1].type, parentSchema: schema24.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.settings = true;
      props0.webhookUrl = true;
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema24.anyOf, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate60.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validateUnlockNode = validate65;
var schema25 = { "$id": "UnlockNode", "type": "object", "required": ["password"], "properties": { "password": { "type": "string" }, "announce_addresses": { "type": "array", "items": { "type": "string" } }, "announce_alias": { "type": "string" }, "network": { "type": "string" }, "node_endpoint": { "type": "string" } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.password === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.password !== void 0) {
      let data0 = data.password;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.password.type, parentSchema: schema25.properties.password, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.announce_addresses !== void 0) {
      let data1 = data.announce_addresses;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/announce_addresses/" + i0, schemaPath: "#/properties/announce_addresses/items/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.announce_addresses.items.type, parentSchema: schema25.properties.announce_addresses.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/announce_addresses", schemaPath: "#/properties/announce_addresses/type", keyword: "type", params: { type: "array" }, schema: schema25.properties.announce_addresses.type, parentSchema: schema25.properties.announce_addresses, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.announce_alias !== void 0) {
      let data3 = data.announce_alias;
      if (typeof data3 !== "string") {
        const err4 = { instancePath: instancePath + "/announce_alias", schemaPath: "#/properties/announce_alias/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.announce_alias.type, parentSchema: schema25.properties.announce_alias, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data4 = data.network;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.network.type, parentSchema: schema25.properties.network, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.node_endpoint !== void 0) {
      let data5 = data.node_endpoint;
      if (typeof data5 !== "string") {
        const err6 = { instancePath: instancePath + "/node_endpoint", schemaPath: "#/properties/node_endpoint/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.node_endpoint.type, parentSchema: schema25.properties.node_endpoint, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "password": true, "announce_addresses": true, "announce_alias": true, "network": true, "node_endpoint": true }, "dynamicProps": false, "dynamicItems": false };
var validateCreateWebhook = validate66;
var schema26 = { "$id": "CreateWebhook", "type": "object", "required": ["url"], "properties": { "url": { "$ref": "EndpointUrl" }, "events": { "$ref": "EventFilters" }, "secret": { "$ref": "WebhookSecret" }, "active": { "type": "boolean" }, "label": { "type": ["string", "null"], "maxLength": 200 }, "headers": { "$ref": "HeaderMap" }, "scheme": { "$ref": "Scheme" }, "schedule": { "$ref": "Schedule" }, "workspaceId": { "$ref": "WorkspaceId" }, "ordered": { "type": "boolean" } }, "additionalProperties": false, "x-known-fields": ["url", "events", "secret", "active", "label", "headers", "scheme", "schedule", "workspaceId", "ordered"] };
var func4 = Object.prototype.hasOwnProperty;
var schema27 = { "$id": "EndpointUrl", "type": "string", "maxLength": 2048, "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "x-expected": "an http or https URL of at most 2048 characters" };
var pattern4 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 2048) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" }, schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "$id": "EventFilters", "type": "array", "minItems": 1, "maxItems": 100, "x-expected": "a list of 1 to 100 filters", "items": { "$ref": "EventFilter" } };
var schema29 = { "$id": "EventFilter", "type": "string", "maxLength": 128, "pattern": "^(\\*|[a-z][a-z0-9_]*\\.(\\*|[a-z][a-z0-9_]*))$", "x-expected": '"*", a noun such as user.*, or a type such as user.created' };
var pattern5 = new RegExp("^(\\*|[a-z][a-z0-9_]*\\.(\\*|[a-z][a-z0-9_]*))$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 128) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z][a-z0-9_]*\\.(\\*|[a-z][a-z0-9_]*))$" }, schema: "^(\\*|[a-z][a-z0-9_]*\\.(\\*|[a-z][a-z0-9_]*))$", parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate70(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "$id": "WebhookSecret", "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[ -~]+$", "x-expected": "1 to 256 printable ASCII characters" };
var pattern6 = new RegExp("^[ -~]+$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[ -~]+$" }, schema: "^[ -~]+$", parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema31 = { "$id": "HeaderMap", "type": "object", "maxProperties": 20, "x-expected": "at most 20 header names, each with its value", "additionalProperties": { "type": "string" } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 20) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 20 }, schema: 20, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema31.additionalProperties.type, parentSchema: schema31.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "$id": "Scheme", "type": "string", "enum": ["hmac", "texture", "standard", "thunderstack"] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "hmac" || data === "texture" || data === "standard" || data === "thunderstack")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, schema: schema32.enum, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema33 = { "$id": "Schedule", "type": "string", "pattern": "^(realtime|every:[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d))$", "x-expected": "realtime, or a cadence from every:1m to every:24h" };
var pattern7 = new RegExp("^(realtime|every:[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d))$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(realtime|every:[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d))$" }, schema: "^(realtime|every:[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d))$", parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema34 = { "$id": "WorkspaceId", "type": "string", "pattern": "^[A-Za-z0-9_.-]{1,64}$", "x-expected": '1 to 64 letters, digits, "_", "." or "-"' };
var pattern8 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,64}$" }, schema: "^[A-Za-z0-9_.-]{1,64}$", parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func4.call(schema26.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate67(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      if (!validate69(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.secret !== void 0) {
      if (!validate73(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.active !== void 0) {
      let data3 = data.active;
      if (typeof data3 !== "boolean") {
        const err2 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, schema: schema26.properties.active.type, parentSchema: schema26.properties.active, data: data3 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (typeof data4 !== "string" && data4 !== null) {
        const err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema26.properties.label.type }, schema: schema26.properties.label.type, parentSchema: schema26.properties.label, data: data4 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          const err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema26.properties.label, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.headers !== void 0) {
      if (!validate75(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate77(data.scheme, { instancePath: instancePath + "/scheme", parentData: data, parentDataProperty: "scheme", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.schedule !== void 0) {
      if (!validate79(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.workspaceId !== void 0) {
      if (!validate81(data.workspaceId, { instancePath: instancePath + "/workspaceId", parentData: data, parentDataProperty: "workspaceId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.ordered !== void 0) {
      let data9 = data.ordered;
      if (typeof data9 !== "boolean") {
        const err5 = { instancePath: instancePath + "/ordered", schemaPath: "#/properties/ordered/type", keyword: "type", params: { type: "boolean" }, schema: schema26.properties.ordered.type, parentSchema: schema26.properties.ordered, data: data9 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateUpdateWebhook = validate83;
var schema35 = { "$id": "UpdateWebhook", "type": "object", "properties": { "url": { "$ref": "EndpointUrl" }, "events": { "$ref": "EventFilters" }, "active": { "type": "boolean" }, "label": { "type": ["string", "null"], "maxLength": 200 }, "headers": { "$ref": "HeaderMap" }, "schedule": { "$ref": "Schedule" }, "ordered": { "type": "boolean" } }, "additionalProperties": false, "x-known-fields": ["url", "events", "active", "label", "headers", "schedule", "ordered"] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "events" || key0 === "active" || key0 === "label" || key0 === "headers" || key0 === "schedule" || key0 === "ordered")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate67(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.events !== void 0) {
      if (!validate69(data.events, { instancePath: instancePath + "/events", parentData: data, parentDataProperty: "events", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.active !== void 0) {
      let data2 = data.active;
      if (typeof data2 !== "boolean") {
        const err1 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, schema: schema35.properties.active.type, parentSchema: schema35.properties.active, data: data2 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      if (typeof data3 !== "string" && data3 !== null) {
        const err2 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema35.properties.label.type }, schema: schema35.properties.label.type, parentSchema: schema35.properties.label, data: data3 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 200) {
          const err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema35.properties.label, data: data3 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.headers !== void 0) {
      if (!validate75(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.schedule !== void 0) {
      if (!validate79(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.ordered !== void 0) {
      let data6 = data.ordered;
      if (typeof data6 !== "boolean") {
        const err4 = { instancePath: instancePath + "/ordered", schemaPath: "#/properties/ordered/type", keyword: "type", params: { type: "boolean" }, schema: schema35.properties.ordered.type, parentSchema: schema35.properties.ordered, data: data6 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRotateWebhookSecret = validate88;
var schema36 = { "$id": "RotateWebhookSecret", "type": "object", "properties": { "secret": { "$ref": "WebhookSecret" }, "overlap": { "$ref": "Duration" } }, "additionalProperties": false, "x-known-fields": ["secret", "overlap"] };
var schema37 = { "$id": "Duration", "type": "string", "pattern": "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d)$", "x-expected": "a duration such as 250ms, 30s, 5m, 2h or 1d" };
var pattern9 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d)$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d)$" }, schema: "^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h|d)$", parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "secret" || key0 === "overlap")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      if (!validate73(data.secret, { instancePath: instancePath + "/secret", parentData: data, parentDataProperty: "secret", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.overlap !== void 0) {
      if (!validate90(data.overlap, { instancePath: instancePath + "/overlap", parentData: data, parentDataProperty: "overlap", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateCreateRedelivery = validate92;
var schema38 = { "$id": "CreateRedelivery", "type": "object", "properties": { "since": { "$ref": "Time" }, "until": { "$ref": "Time" }, "eventType": { "$ref": "EventTypeName" }, "preview": { "type": "boolean" }, "perSecond": { "type": "integer", "minimum": 1, "maximum": 1e3, "x-expected": "a whole number from 1 to 1000" } }, "additionalProperties": false, "x-known-fields": ["since", "until", "eventType", "preview", "perSecond"] };
var schema39 = { "$id": "Time", "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$", "x-expected": "a time such as 2026-01-15T12:00:00Z" };
var formats0 = require_formats().fullFormats["date-time"];
var pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$" }, schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$", parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema40 = { "$id": "EventTypeName", "type": "string", "maxLength": 128, "pattern": "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$", "x-expected": "a noun and a verb such as invoice.paid" };
var pattern11 = new RegExp("^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 128) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern11.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$" }, schema: "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$", parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "since" || key0 === "until" || key0 === "eventType" || key0 === "preview" || key0 === "perSecond")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      if (!validate93(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate93(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.eventType !== void 0) {
      if (!validate96(data.eventType, { instancePath: instancePath + "/eventType", parentData: data, parentDataProperty: "eventType", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.preview !== void 0) {
      let data3 = data.preview;
      if (typeof data3 !== "boolean") {
        const err1 = { instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "boolean" }, schema: schema38.properties.preview.type, parentSchema: schema38.properties.preview, data: data3 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.perSecond !== void 0) {
      let data4 = data.perSecond;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err2 = { instancePath: instancePath + "/perSecond", schemaPath: "#/properties/perSecond/type", keyword: "type", params: { type: "integer" }, schema: schema38.properties.perSecond.type, parentSchema: schema38.properties.perSecond, data: data4 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e3 || isNaN(data4)) {
          const err3 = { instancePath: instancePath + "/perSecond", schemaPath: "#/properties/perSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema38.properties.perSecond, data: data4 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err4 = { instancePath: instancePath + "/perSecond", schemaPath: "#/properties/perSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema38.properties.perSecond, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validatePublishEvent = validate98;
var schema41 = { "$id": "PublishEvent", "type": "object", "required": ["type", "data"], "properties": { "type": { "$ref": "EventTypeName" }, "data": { "$ref": "JsonObject" }, "workspaceId": { "$ref": "WorkspaceId" } }, "additionalProperties": false, "x-known-fields": ["type", "data", "workspaceId"] };
var schema42 = { "$id": "JsonObject", "type": "object", "additionalProperties": true };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "data" || key0 === "workspaceId")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate96(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validate100(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.workspaceId !== void 0) {
      if (!validate81(data.workspaceId, { instancePath: instancePath + "/workspaceId", parentData: data, parentDataProperty: "workspaceId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRegisterEventType = validate103;
var schema43 = { "$id": "RegisterEventType", "type": "object", "required": ["name"], "properties": { "name": { "$ref": "EventTypeName" }, "description": { "type": "string", "minLength": 1, "maxLength": 500 } }, "additionalProperties": false, "x-known-fields": ["name", "description"] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate96(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema43.properties.description, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema43.properties.description, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema43.properties.description.type, parentSchema: schema43.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSetNodeStatus = validate105;
var schema44 = { "$id": "SetNodeStatus", "type": "object", "required": ["status"], "properties": { "status": { "$ref": "NodeStatus" } }, "additionalProperties": false, "x-known-fields": ["status"] };
var schema45 = { "$id": "NodeStatus", "type": "string", "enum": ["IN_PROGRESS", "STARTING", "RUNNING", "PAUSED", "FAILED", "DESTROING", "DESTROYED"] };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "IN_PROGRESS" || data === "STARTING" || data === "RUNNING" || data === "PAUSED" || data === "FAILED" || data === "DESTROING" || data === "DESTROYED")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, schema: schema45.enum, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate106(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSetClock = validate108;
var schema46 = { "$id": "SetClock", "type": "object", "required": ["now"], "properties": { "now": { "$ref": "Instant" } }, "additionalProperties": false, "x-known-fields": ["now"] };
var schema47 = { "$id": "Instant", "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "x-expected": "a time such as 2026-01-15T09:30:02.000Z" };
var pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "now")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate109(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateAdvanceClock = validate111;
var schema48 = { "$id": "AdvanceClock", "x-expected": 'either {"by": "30s"} or {"to": "next"} or {"to": "idle"}', "oneOf": [{ "type": "object", "required": ["by"], "properties": { "by": { "$ref": "Duration" } }, "additionalProperties": false, "x-known-fields": ["by"] }, { "type": "object", "required": ["to"], "properties": { "to": { "type": "string", "enum": ["next", "idle"] } }, "additionalProperties": false, "x-known-fields": ["to"] }] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "by" }, schema: schema48.oneOf[0].required, parentSchema: schema48.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48.oneOf[0], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate90(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, schema: schema48.oneOf[0].type, parentSchema: schema48.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      const err3 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "to" }, schema: schema48.oneOf[1].required, parentSchema: schema48.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "to")) {
        const err4 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema48.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/to", schemaPath: "#/oneOf/1/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema48.oneOf[1].properties.to.type, parentSchema: schema48.oneOf[1].properties.to, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "next" || data1 === "idle")) {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/oneOf/1/properties/to/enum", keyword: "enum", params: { allowedValues: schema48.oneOf[1].properties.to.enum }, schema: schema48.oneOf[1].properties.to.enum, parentSchema: schema48.oneOf[1].properties.to, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, schema: schema48.oneOf[1].type, parentSchema: schema48.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema48.oneOf, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate111.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate111.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validateRotateKey = validate113;
var schema49 = { "$id": "RotateKey", "type": "object", "properties": { "overlap": { "$ref": "Duration" } }, "additionalProperties": false, "x-known-fields": ["overlap"] };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "overlap")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema49, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.overlap !== void 0) {
      if (!validate90(data.overlap, { instancePath: instancePath + "/overlap", parentData: data, parentDataProperty: "overlap", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateCreateToken = validate115;
var schema50 = { "$id": "CreateToken", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "userId": { "type": "string", "format": "uuid" } }, "additionalProperties": false, "x-known-fields": ["name", "userId"] };
var formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "userId")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 100) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema50.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema50.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.name.type, parentSchema: schema50.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 === "string") {
        if (!formats4.test(data1)) {
          const err4 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/format", keyword: "format", params: { format: "uuid" }, schema: "uuid", parentSchema: schema50.properties.userId, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, schema: schema50.properties.userId.type, parentSchema: schema50.properties.userId, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateRevokeToken = validate116;
var schema51 = { "$id": "RevokeToken", "x-expected": 'either {"jti": "…"} or {"token": "…"}', "oneOf": [{ "type": "object", "required": ["jti"], "properties": { "jti": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["jti"] }, { "type": "object", "required": ["token"], "properties": { "token": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["token"] }] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jti === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "jti" }, schema: schema51.oneOf[0].required, parentSchema: schema51.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jti")) {
        const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema51.oneOf[0], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.jti !== void 0) {
      let data0 = data.jti;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/jti", schemaPath: "#/oneOf/0/properties/jti/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema51.oneOf[0].properties.jti, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/jti", schemaPath: "#/oneOf/0/properties/jti/type", keyword: "type", params: { type: "string" }, schema: schema51.oneOf[0].properties.jti.type, parentSchema: schema51.oneOf[0].properties.jti, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[0].type, parentSchema: schema51.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "token" }, schema: schema51.oneOf[1].required, parentSchema: schema51.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === "token")) {
        const err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema51.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data1 = data.token;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err7 = { instancePath: instancePath + "/token", schemaPath: "#/oneOf/1/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema51.oneOf[1].properties.token, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/token", schemaPath: "#/oneOf/1/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema51.oneOf[1].properties.token.type, parentSchema: schema51.oneOf[1].properties.token, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, schema: schema51.oneOf[1].type, parentSchema: schema51.oneOf[1], data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  var _valid0 = _errs6 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema51.oneOf, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate116.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate116.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validate_header_CacheControl_0 = validate117;
var schema52 = { "$id": "header_CacheControl_0", "type": "string" };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validate_header_XContentTypeOptions_1 = validate118;
var schema53 = { "$id": "header_XContentTypeOptions_1", "type": "string", "const": "nosniff" };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if ("nosniff" !== data) {
    const err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "nosniff" }, schema: "nosniff", parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validate_header_Allow_2 = validate119;
var schema54 = { "$id": "header_Allow_2", "type": "string", "pattern": "^[A-Z]+(, [A-Z]+)*$" };
var pattern13 = new RegExp("^[A-Z]+(, [A-Z]+)*$", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+(, [A-Z]+)*$" }, schema: "^[A-Z]+(, [A-Z]+)*$", parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validateError = validate120;
var schema55 = { "$id": "Error", "type": "object", "required": ["message"], "properties": { "message": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["message"] };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "message")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.properties.message, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema55.properties.message.type, parentSchema: schema55.properties.message, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateContractDocument = validate121;
var schema56 = { "$id": "ContractDocument", "type": "object", "required": ["openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"], "properties": { "openapi": { "type": "string", "const": "3.1.1" }, "info": { "$ref": "JsonObject" }, "servers": { "type": "array", "items": { "$ref": "JsonObject" } }, "security": { "type": "array", "items": { "$ref": "JsonObject" } }, "tags": { "type": "array", "items": { "$ref": "JsonObject" } }, "paths": { "$ref": "JsonObject" }, "webhooks": { "$ref": "JsonObject" }, "components": { "$ref": "JsonObject" } }, "additionalProperties": false, "x-known-fields": ["openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openapi === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openapi" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.info === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "info" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.servers === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "servers" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.security === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tags === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.paths === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.webhooks === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhooks" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.components === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "openapi" || key0 === "info" || key0 === "servers" || key0 === "security" || key0 === "tags" || key0 === "paths" || key0 === "webhooks" || key0 === "components")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.openapi !== void 0) {
      let data0 = data.openapi;
      if (typeof data0 !== "string") {
        const err9 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "string" }, schema: schema56.properties.openapi.type, parentSchema: schema56.properties.openapi, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if ("3.1.1" !== data0) {
        const err10 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/const", keyword: "const", params: { allowedValue: "3.1.1" }, schema: "3.1.1", parentSchema: schema56.properties.openapi, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.info !== void 0) {
      if (!validate100(data.info, { instancePath: instancePath + "/info", parentData: data, parentDataProperty: "info", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.servers !== void 0) {
      let data2 = data.servers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate100(data2[i0], { instancePath: instancePath + "/servers/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/servers", schemaPath: "#/properties/servers/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.servers.type, parentSchema: schema56.properties.servers, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.security !== void 0) {
      let data4 = data.security;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate100(data4[i1], { instancePath: instancePath + "/security/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.security.type, parentSchema: schema56.properties.security, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate100(data6[i2], { instancePath: instancePath + "/tags/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema56.properties.tags.type, parentSchema: schema56.properties.tags, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      if (!validate100(data.paths, { instancePath: instancePath + "/paths", parentData: data, parentDataProperty: "paths", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhooks !== void 0) {
      if (!validate100(data.webhooks, { instancePath: instancePath + "/webhooks", parentData: data, parentDataProperty: "webhooks", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.components !== void 0) {
      if (!validate100(data.components, { instancePath: instancePath + "/components", parentData: data, parentDataProperty: "components", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validate_header_ContentSecurityPolicy_3 = validate129;
var schema57 = { "$id": "header_ContentSecurityPolicy_3", "type": "string", "minLength": 1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validateLiveness = validate130;
var schema58 = { "$id": "Liveness", "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "const": "ok" } }, "additionalProperties": false, "x-known-fields": ["status"] };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema58.required, parentSchema: schema58, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.status.type, parentSchema: schema58.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("ok" !== data0) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, schema: "ok", parentSchema: schema58.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateReadiness = validate131;
var schema59 = { "$id": "Readiness", "type": "object", "required": ["status", "checks"], "properties": { "status": { "type": "string", "const": "ok" }, "checks": { "type": "object", "required": ["store", "dispatcher"], "properties": { "store": { "type": "string", "const": "ok" }, "dispatcher": { "type": "string", "const": "ok" } }, "additionalProperties": false, "x-known-fields": ["store", "dispatcher"] } }, "additionalProperties": false, "x-known-fields": ["status", "checks"] };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.checks === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "checks")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema59.properties.status.type, parentSchema: schema59.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("ok" !== data0) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, schema: "ok", parentSchema: schema59.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data1 = data.checks;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.store === void 0) {
          const err5 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/required", keyword: "required", params: { missingProperty: "store" }, schema: schema59.properties.checks.required, parentSchema: schema59.properties.checks, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.dispatcher === void 0) {
          const err6 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/required", keyword: "required", params: { missingProperty: "dispatcher" }, schema: schema59.properties.checks.required, parentSchema: schema59.properties.checks, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "store" || key1 === "dispatcher")) {
            const err7 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema59.properties.checks, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.store !== void 0) {
          let data2 = data1.store;
          if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/checks/store", schemaPath: "#/properties/checks/properties/store/type", keyword: "type", params: { type: "string" }, schema: schema59.properties.checks.properties.store.type, parentSchema: schema59.properties.checks.properties.store, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if ("ok" !== data2) {
            const err9 = { instancePath: instancePath + "/checks/store", schemaPath: "#/properties/checks/properties/store/const", keyword: "const", params: { allowedValue: "ok" }, schema: "ok", parentSchema: schema59.properties.checks.properties.store, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.dispatcher !== void 0) {
          let data3 = data1.dispatcher;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/checks/dispatcher", schemaPath: "#/properties/checks/properties/dispatcher/type", keyword: "type", params: { type: "string" }, schema: schema59.properties.checks.properties.dispatcher.type, parentSchema: schema59.properties.checks.properties.dispatcher, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if ("ok" !== data3) {
            const err11 = { instancePath: instancePath + "/checks/dispatcher", schemaPath: "#/properties/checks/properties/dispatcher/const", keyword: "const", params: { allowedValue: "ok" }, schema: "ok", parentSchema: schema59.properties.checks.properties.dispatcher, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" }, schema: schema59.properties.checks.type, parentSchema: schema59.properties.checks, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validate_header_RetryAfter_4 = validate132;
var schema60 = { "$id": "header_RetryAfter_4", "type": "string", "pattern": "^[1-9][0-9]*$" };
var pattern14 = new RegExp("^[1-9][0-9]*$", "u");
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" }, schema: "^[1-9][0-9]*$", parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validateNodeList = validate133;
var schema61 = { "$id": "NodeList", "type": "object", "required": ["nodes", "data"], "properties": { "nodes": { "type": "array", "items": { "$ref": "Node" } }, "data": { "type": "object", "required": ["nodes"], "properties": { "nodes": { "type": "array", "items": { "$ref": "Node" } } }, "additionalProperties": false, "x-known-fields": ["nodes"] } }, "additionalProperties": false, "x-known-fields": ["nodes", "data"] };
var schema62 = { "$id": "Node", "allOf": [{ "$ref": "NodeFields" }], "unevaluatedProperties": false, "x-known-fields": ["nodeId", "name", "network", "status", "initialized", "invoke_url", "port", "protocol", "peerDNS", "peerPort", "rln_commit_id", "settings", "builds"] };
var schema63 = { "$id": "NodeFields", "type": "object", "required": ["nodeId", "name", "network", "status", "initialized", "invoke_url", "port", "protocol", "peerDNS", "peerPort", "rln_commit_id", "settings", "builds"], "properties": { "nodeId": { "$ref": "NodeId" }, "name": { "type": "string" }, "network": { "$ref": "Network" }, "status": { "$ref": "NodeStatus" }, "initialized": { "type": "boolean" }, "invoke_url": { "type": "string", "pattern": "^https?://[^/]+/nodes/[^/]+/[0-9a-f]{32}/$" }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "protocol": { "type": "string", "const": "TCP" }, "peerDNS": { "type": "string", "minLength": 1 }, "peerPort": { "type": "integer", "minimum": 1, "maximum": 65535 }, "rln_commit_id": { "type": "string", "minLength": 1 }, "settings": { "$ref": "NodeSettings" }, "builds": { "type": "array", "items": { "$ref": "Build" } } } };
var schema64 = { "$id": "NodeId", "type": "string", "pattern": "^[0-9a-f]{32}$", "x-expected": "32 lower-case hex digits" };
var pattern15 = new RegExp("^[0-9a-f]{32}$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern15.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, schema: "^[0-9a-f]{32}$", parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema65 = { "$id": "NodeSettings", "type": "object", "properties": { "webhookUrl": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["webhookUrl"] };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "webhookUrl")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema65, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.webhookUrl !== void 0) {
      let data0 = data.webhookUrl;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema65.properties.webhookUrl, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, schema: schema65.properties.webhookUrl.type, parentSchema: schema65.properties.webhookUrl, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "$id": "Build", "type": "object", "required": ["id", "action", "buildNumber", "buildStatus", "buildComplete", "currentPhase", "timestamp"], "properties": { "id": { "type": "string" }, "action": { "type": "string" }, "buildNumber": { "type": "integer", "minimum": 1 }, "buildStatus": { "type": "string", "enum": ["SUCCESS", "FAILURE", "IN_PROGRESS"] }, "buildComplete": { "type": "boolean" }, "currentPhase": { "type": "string" }, "timestamp": { "type": "string", "format": "date-time" } }, "additionalProperties": false, "x-known-fields": ["id", "action", "buildNumber", "buildStatus", "buildComplete", "currentPhase", "timestamp"] };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.action === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.buildNumber === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buildNumber" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.buildStatus === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buildStatus" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.buildComplete === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buildComplete" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.currentPhase === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currentPhase" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.timestamp === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "action" || key0 === "buildNumber" || key0 === "buildStatus" || key0 === "buildComplete" || key0 === "currentPhase" || key0 === "timestamp")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.id.type, parentSchema: schema66.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.action.type, parentSchema: schema66.properties.action, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.buildNumber !== void 0) {
      let data2 = data.buildNumber;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/buildNumber", schemaPath: "#/properties/buildNumber/type", keyword: "type", params: { type: "integer" }, schema: schema66.properties.buildNumber.type, parentSchema: schema66.properties.buildNumber, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/buildNumber", schemaPath: "#/properties/buildNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema66.properties.buildNumber, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.buildStatus !== void 0) {
      let data3 = data.buildStatus;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/buildStatus", schemaPath: "#/properties/buildStatus/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.buildStatus.type, parentSchema: schema66.properties.buildStatus, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data3 === "SUCCESS" || data3 === "FAILURE" || data3 === "IN_PROGRESS")) {
        const err13 = { instancePath: instancePath + "/buildStatus", schemaPath: "#/properties/buildStatus/enum", keyword: "enum", params: { allowedValues: schema66.properties.buildStatus.enum }, schema: schema66.properties.buildStatus.enum, parentSchema: schema66.properties.buildStatus, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.buildComplete !== void 0) {
      let data4 = data.buildComplete;
      if (typeof data4 !== "boolean") {
        const err14 = { instancePath: instancePath + "/buildComplete", schemaPath: "#/properties/buildComplete/type", keyword: "type", params: { type: "boolean" }, schema: schema66.properties.buildComplete.type, parentSchema: schema66.properties.buildComplete, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.currentPhase !== void 0) {
      let data5 = data.currentPhase;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/currentPhase", schemaPath: "#/properties/currentPhase/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.currentPhase.type, parentSchema: schema66.properties.currentPhase, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data6 = data.timestamp;
      if (typeof data6 === "string") {
        if (!formats0.validate(data6)) {
          const err16 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema66.properties.timestamp, data: data6 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, schema: schema66.properties.timestamp.type, parentSchema: schema66.properties.timestamp, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern16 = new RegExp("^https?://[^/]+/nodes/[^/]+/[0-9a-f]{32}/$", "u");
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nodeId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nodeId" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.network === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "network" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.initialized === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initialized" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.invoke_url === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoke_url" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.port === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "port" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.protocol === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.peerDNS === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peerDNS" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.peerPort === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peerPort" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.rln_commit_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rln_commit_id" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.settings === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.builds === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "builds" }, schema: schema63.required, parentSchema: schema63, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.nodeId !== void 0) {
      if (!validate136(data.nodeId, { instancePath: instancePath + "/nodeId", parentData: data, parentDataProperty: "nodeId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string") {
        const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.name.type, parentSchema: schema63.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!validate53(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate106(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.initialized !== void 0) {
      let data4 = data.initialized;
      if (typeof data4 !== "boolean") {
        const err14 = { instancePath: instancePath + "/initialized", schemaPath: "#/properties/initialized/type", keyword: "type", params: { type: "boolean" }, schema: schema63.properties.initialized.type, parentSchema: schema63.properties.initialized, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.invoke_url !== void 0) {
      let data5 = data.invoke_url;
      if (typeof data5 === "string") {
        if (!pattern16.test(data5)) {
          const err15 = { instancePath: instancePath + "/invoke_url", schemaPath: "#/properties/invoke_url/pattern", keyword: "pattern", params: { pattern: "^https?://[^/]+/nodes/[^/]+/[0-9a-f]{32}/$" }, schema: "^https?://[^/]+/nodes/[^/]+/[0-9a-f]{32}/$", parentSchema: schema63.properties.invoke_url, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/invoke_url", schemaPath: "#/properties/invoke_url/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.invoke_url.type, parentSchema: schema63.properties.invoke_url, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data6 = data.port;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err17 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, schema: schema63.properties.port.type, parentSchema: schema63.properties.port, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 65535 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: schema63.properties.port, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema63.properties.port, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.protocol !== void 0) {
      let data7 = data.protocol;
      if (typeof data7 !== "string") {
        const err20 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.protocol.type, parentSchema: schema63.properties.protocol, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if ("TCP" !== data7) {
        const err21 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/const", keyword: "const", params: { allowedValue: "TCP" }, schema: "TCP", parentSchema: schema63.properties.protocol, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.peerDNS !== void 0) {
      let data8 = data.peerDNS;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err22 = { instancePath: instancePath + "/peerDNS", schemaPath: "#/properties/peerDNS/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema63.properties.peerDNS, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/peerDNS", schemaPath: "#/properties/peerDNS/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.peerDNS.type, parentSchema: schema63.properties.peerDNS, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.peerPort !== void 0) {
      let data9 = data.peerPort;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err24 = { instancePath: instancePath + "/peerPort", schemaPath: "#/properties/peerPort/type", keyword: "type", params: { type: "integer" }, schema: schema63.properties.peerPort.type, parentSchema: schema63.properties.peerPort, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 65535 || isNaN(data9)) {
          const err25 = { instancePath: instancePath + "/peerPort", schemaPath: "#/properties/peerPort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: schema63.properties.peerPort, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err26 = { instancePath: instancePath + "/peerPort", schemaPath: "#/properties/peerPort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema63.properties.peerPort, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.rln_commit_id !== void 0) {
      let data10 = data.rln_commit_id;
      if (typeof data10 === "string") {
        if (func1(data10) < 1) {
          const err27 = { instancePath: instancePath + "/rln_commit_id", schemaPath: "#/properties/rln_commit_id/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema63.properties.rln_commit_id, data: data10 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/rln_commit_id", schemaPath: "#/properties/rln_commit_id/type", keyword: "type", params: { type: "string" }, schema: schema63.properties.rln_commit_id.type, parentSchema: schema63.properties.rln_commit_id, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      if (!validate140(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.builds !== void 0) {
      let data12 = data.builds;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate142(data12[i0], { instancePath: instancePath + "/builds/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "array" }, schema: schema63.properties.builds.type, parentSchema: schema63.properties.builds, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
validate135.evaluated = { "props": { "nodeId": true, "name": true, "network": true, "status": true, "initialized": true, "invoke_url": true, "port": true, "protocol": true, "peerDNS": true, "peerPort": true, "rln_commit_id": true, "settings": true, "builds": true }, "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "nodeId" && key0 !== "name" && key0 !== "network" && key0 !== "status" && key0 !== "initialized" && key0 !== "invoke_url" && key0 !== "port" && key0 !== "protocol" && key0 !== "peerDNS" && key0 !== "peerPort" && key0 !== "rln_commit_id" && key0 !== "settings" && key0 !== "builds") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nodes === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nodes" }, schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema61.required, parentSchema: schema61, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "nodes" || key0 === "data")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema61, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.nodes !== void 0) {
      let data0 = data.nodes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate134(data0[i0], { instancePath: instancePath + "/nodes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/nodes", schemaPath: "#/properties/nodes/type", keyword: "type", params: { type: "array" }, schema: schema61.properties.nodes.type, parentSchema: schema61.properties.nodes, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.nodes === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "nodes" }, schema: schema61.properties.data.required, parentSchema: schema61.properties.data, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "nodes")) {
            const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema61.properties.data, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.nodes !== void 0) {
          let data3 = data2.nodes;
          if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate134(data3[i1], { instancePath: instancePath + "/data/nodes/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/data/nodes", schemaPath: "#/properties/data/properties/nodes/type", keyword: "type", params: { type: "array" }, schema: schema61.properties.data.properties.nodes.type, parentSchema: schema61.properties.data.properties.nodes, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, schema: schema61.properties.data.type, parentSchema: schema61.properties.data, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validate_header_WWWAuthenticate_5 = validate147;
var schema67 = { "$id": "header_WWWAuthenticate_5", "type": "string", "const": "Bearer" };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if ("Bearer" !== data) {
    const err1 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: "Bearer" }, schema: "Bearer", parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validateNodeBuildStarted = validate148;
var schema68 = { "$id": "NodeBuildStarted", "type": "object", "required": ["data", "message"], "properties": { "data": { "$ref": "NodeWithNode" }, "message": { "type": "string" } }, "additionalProperties": false, "x-known-fields": ["data", "message"] };
var schema69 = { "$id": "NodeWithNode", "allOf": [{ "$ref": "NodeFields" }, { "type": "object", "required": ["node"], "properties": { "node": { "$ref": "Node" } } }], "unevaluatedProperties": false, "x-known-fields": ["nodeId", "name", "network", "status", "initialized", "invoke_url", "port", "protocol", "peerDNS", "peerPort", "rln_commit_id", "settings", "builds", "node"] };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.node === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "node" }, schema: schema69.allOf[1].required, parentSchema: schema69.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.node !== void 0) {
      if (!validate134(data.node, { instancePath: instancePath + "/node", parentData: data, parentDataProperty: "node", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema69.allOf[1].type, parentSchema: schema69.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "node" && key0 !== "nodeId" && key0 !== "name" && key0 !== "network" && key0 !== "status" && key0 !== "initialized" && key0 !== "invoke_url" && key0 !== "port" && key0 !== "protocol" && key0 !== "peerDNS" && key0 !== "peerPort" && key0 !== "rln_commit_id" && key0 !== "settings" && key0 !== "builds") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema68.required, parentSchema: schema68, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "message")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema68, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validate149(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema68.properties.message.type, parentSchema: schema68.properties.message, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateLatestRlnImage = validate153;
var schema70 = { "$id": "LatestRlnImage", "type": "object", "required": ["data"], "properties": { "data": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["data"] };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema70, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema70.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, schema: schema70.properties.data.type, parentSchema: schema70.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
validate153.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodeWithData = validate154;
var schema71 = { "$id": "NodeWithData", "allOf": [{ "$ref": "NodeFields" }, { "type": "object", "required": ["data"], "properties": { "data": { "$ref": "Node" } } }], "unevaluatedProperties": false, "x-known-fields": ["nodeId", "name", "network", "status", "initialized", "invoke_url", "port", "protocol", "peerDNS", "peerPort", "rln_commit_id", "settings", "builds", "data"] };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, schema: schema71.allOf[1].required, parentSchema: schema71.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate134(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema71.allOf[1].type, parentSchema: schema71.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "nodeId" && key0 !== "name" && key0 !== "network" && key0 !== "status" && key0 !== "initialized" && key0 !== "invoke_url" && key0 !== "port" && key0 !== "protocol" && key0 !== "peerDNS" && key0 !== "peerPort" && key0 !== "rln_commit_id" && key0 !== "settings" && key0 !== "builds") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema71, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodeChanged = validate157;
var schema72 = { "$id": "NodeChanged", "type": "object", "required": ["message", "data"], "properties": { "message": { "type": "string" }, "data": { "$ref": "Node" } }, "additionalProperties": false, "x-known-fields": ["message", "data"] };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema72.required, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "message" || key0 === "data")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema72, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema72.properties.message.type, parentSchema: schema72.properties.message, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validate134(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateLogUrls = validate159;
var schema73 = { "$id": "LogUrls", "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "type": "string", "format": "uri" } } }, "additionalProperties": false, "x-known-fields": ["data"] };
var formats8 = require_formats().fullFormats.uri;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema73.required, parentSchema: schema73, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema73, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!formats8(data1)) {
              const err2 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema73.properties.data.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.data.items.type, parentSchema: schema73.properties.data.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema73.properties.data.type, parentSchema: schema73.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema73.type, parentSchema: schema73, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateLogExport = validate160;
var schema74 = { "$id": "LogExport", "type": "object", "required": ["taskId", "data", "message"], "properties": { "taskId": { "type": "string", "minLength": 1 }, "data": { "$ref": "LogTask" }, "message": { "type": "string" } }, "additionalProperties": false, "x-known-fields": ["taskId", "data", "message"] };
var schema75 = { "$id": "LogTask", "type": "object", "required": ["taskId"], "properties": { "taskId": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["taskId"] };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.taskId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taskId" }, schema: schema75.required, parentSchema: schema75, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "taskId")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema75, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.taskId !== void 0) {
      let data0 = data.taskId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema75.properties.taskId, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/type", keyword: "type", params: { type: "string" }, schema: schema75.properties.taskId.type, parentSchema: schema75.properties.taskId, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema75.type, parentSchema: schema75, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.taskId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taskId" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema74.required, parentSchema: schema74, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "taskId" || key0 === "data" || key0 === "message")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema74, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.taskId !== void 0) {
      let data0 = data.taskId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema74.properties.taskId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.taskId.type, parentSchema: schema74.properties.taskId, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (!validate161(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema74.properties.message.type, parentSchema: schema74.properties.message, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema74.type, parentSchema: schema74, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodeCertificate = validate163;
var schema76 = { "$id": "NodeCertificate", "allOf": [{ "$ref": "CertificateFields" }, { "type": "object", "required": ["data"], "properties": { "data": { "$ref": "Certificate" } } }], "unevaluatedProperties": false, "x-known-fields": ["certificate", "certificateChain", "privateKey", "publicKey", "data"] };
var schema77 = { "$id": "CertificateFields", "type": "object", "required": ["certificate", "certificateChain", "privateKey", "publicKey"], "properties": { "certificate": { "type": "string" }, "certificateChain": { "type": "string" }, "privateKey": { "type": "string" }, "publicKey": { "type": "string" } } };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificate === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificate" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.certificateChain === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificateChain" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.privateKey === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "privateKey" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.publicKey === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKey" }, schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.certificate !== void 0) {
      let data0 = data.certificate;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" }, schema: schema77.properties.certificate.type, parentSchema: schema77.properties.certificate, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.certificateChain !== void 0) {
      let data1 = data.certificateChain;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/certificateChain", schemaPath: "#/properties/certificateChain/type", keyword: "type", params: { type: "string" }, schema: schema77.properties.certificateChain.type, parentSchema: schema77.properties.certificateChain, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.privateKey !== void 0) {
      let data2 = data.privateKey;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/privateKey", schemaPath: "#/properties/privateKey/type", keyword: "type", params: { type: "string" }, schema: schema77.properties.privateKey.type, parentSchema: schema77.properties.privateKey, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.publicKey !== void 0) {
      let data3 = data.publicKey;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/publicKey", schemaPath: "#/properties/publicKey/type", keyword: "type", params: { type: "string" }, schema: schema77.properties.publicKey.type, parentSchema: schema77.properties.publicKey, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
validate164.evaluated = { "props": { "certificate": true, "certificateChain": true, "privateKey": true, "publicKey": true }, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "$id": "Certificate", "allOf": [{ "$ref": "CertificateFields" }], "unevaluatedProperties": false, "x-known-fields": ["certificate", "certificateChain", "privateKey", "publicKey"] };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "certificate" && key0 !== "certificateChain" && key0 !== "privateKey" && key0 !== "publicKey") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema78, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, schema: schema76.allOf[1].required, parentSchema: schema76.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (!validate166(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema76.allOf[1].type, parentSchema: schema76.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "data" && key0 !== "certificate" && key0 !== "certificateChain" && key0 !== "privateKey" && key0 !== "publicKey") {
        const err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  }
  validate163.errors = vErrors;
  return errors === 0;
}
validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodeHealth = validate169;
var schema79 = { "$id": "NodeHealth", "type": "object", "required": ["status", "code", "data"], "properties": { "status": { "type": "string", "enum": ["healthy", "unhealthy"] }, "code": { "type": "integer", "minimum": 100, "maximum": 599 }, "data": { "$ref": "Health" } }, "additionalProperties": false, "x-known-fields": ["status", "code", "data"] };
var schema80 = { "$id": "Health", "type": "object", "required": ["status", "code"], "properties": { "status": { "type": "string", "enum": ["healthy", "unhealthy"] }, "code": { "type": "integer", "minimum": 100, "maximum": 599 } }, "additionalProperties": false, "x-known-fields": ["status", "code"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, schema: schema80.required, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "code")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema80, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema80.properties.status.type, parentSchema: schema80.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "healthy" || data0 === "unhealthy")) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema80.properties.status.enum }, schema: schema80.properties.status.enum, parentSchema: schema80.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, schema: schema80.properties.code.type, parentSchema: schema80.properties.code, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema80.properties.code, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 100 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema80.properties.code, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "code" || key0 === "data")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema79, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema79.properties.status.type, parentSchema: schema79.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "healthy" || data0 === "unhealthy")) {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema79.properties.status.enum }, schema: schema79.properties.status.enum, parentSchema: schema79.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, schema: schema79.properties.code.type, parentSchema: schema79.properties.code, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema79.properties.code, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 100 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema79.properties.code, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.data !== void 0) {
      if (!validate170(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateNodeUnlocked = validate172;
var schema81 = { "$id": "NodeUnlocked", "type": "object", "required": ["data", "message"], "properties": { "data": { "type": "object", "additionalProperties": false, "x-known-fields": [] }, "message": { "type": "string" } }, "additionalProperties": false, "x-known-fields": ["data", "message"] };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema81.required, parentSchema: schema81, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema81.required, parentSchema: schema81, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "message")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema81, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema81.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, schema: schema81.properties.data.type, parentSchema: schema81.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema81.properties.message.type, parentSchema: schema81.properties.message, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema81.type, parentSchema: schema81, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateTokenClaims = validate173;
var schema82 = { "$id": "TokenClaims", "type": "object", "required": ["sub", "jti", "iat"], "properties": { "sub": { "type": "string", "minLength": 1 }, "jti": { "type": "string", "minLength": 1 }, "iat": { "type": "integer" } }, "additionalProperties": false, "x-known-fields": ["sub", "jti", "iat"] };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.jti === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jti" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.iat === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iat" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sub" || key0 === "jti" || key0 === "iat")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sub !== void 0) {
      let data0 = data.sub;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.sub, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.sub.type, parentSchema: schema82.properties.sub, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.jti !== void 0) {
      let data1 = data.jti;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.jti, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.jti.type, parentSchema: schema82.properties.jti, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.iat !== void 0) {
      let data2 = data.iat;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/iat", schemaPath: "#/properties/iat/type", keyword: "type", params: { type: "integer" }, schema: schema82.properties.iat.type, parentSchema: schema82.properties.iat, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
validate173.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookPublicKey = validate174;
var schema83 = { "$id": "WebhookPublicKey", "type": "object", "required": ["data"], "properties": { "data": { "type": "string", "pattern": "^-----BEGIN PUBLIC KEY-----\\n[\\s\\S]+\\n-----END PUBLIC KEY-----\\n?$", "x-expected": "an SPKI PEM text" } }, "additionalProperties": false, "x-known-fields": ["data"] };
var pattern17 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[\\s\\S]+\\n-----END PUBLIC KEY-----\\n?$", "u");
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema83.required, parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema83, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n[\\s\\S]+\\n-----END PUBLIC KEY-----\\n?$" }, schema: "^-----BEGIN PUBLIC KEY-----\\n[\\s\\S]+\\n-----END PUBLIC KEY-----\\n?$", parentSchema: schema83.properties.data, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, schema: schema83.properties.data.type, parentSchema: schema83.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookList = validate175;
var schema84 = { "$id": "WebhookList", "type": "object", "required": ["data", "pagination"], "properties": { "data": { "type": "array", "items": { "$ref": "Webhook" } }, "pagination": { "$ref": "Pagination" } }, "additionalProperties": false, "x-known-fields": ["data", "pagination"] };
var schema85 = { "$id": "Webhook", "allOf": [{ "$ref": "WebhookFields" }], "unevaluatedProperties": false, "x-known-fields": ["id", "url", "events", "active", "created_at", "label", "headers", "scheme", "schedule", "workspaceId", "ordered", "disabledReason", "previousSecretValidUntil"] };
var schema86 = { "$id": "WebhookFields", "type": "object", "required": ["id", "url", "events", "active", "created_at", "label", "headers", "scheme", "schedule", "workspaceId", "ordered", "disabledReason", "previousSecretValidUntil"], "properties": { "id": { "$ref": "WebhookId" }, "url": { "type": "string", "minLength": 1 }, "events": { "type": "array", "items": { "$ref": "EventFilter" } }, "active": { "type": "boolean" }, "created_at": { "$ref": "Second" }, "label": { "type": ["string", "null"] }, "headers": { "$ref": "HeaderMap" }, "scheme": { "$ref": "Scheme" }, "schedule": { "$ref": "Schedule" }, "workspaceId": { "$ref": "WorkspaceId" }, "ordered": { "type": "boolean" }, "disabledReason": { "type": ["string", "null"], "enum": ["owner", "gone", "failing", null] }, "previousSecretValidUntil": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } } } };
var schema87 = { "$id": "WebhookId", "type": "string", "pattern": "^hook_[0-9A-Za-z_-]+$", "x-expected": "a webhook id such as hook_01hzy3v7k2m0" };
var pattern18 = new RegExp("^hook_[0-9A-Za-z_-]+$", "u");
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^hook_[0-9A-Za-z_-]+$" }, schema: "^hook_[0-9A-Za-z_-]+$", parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema88 = { "$id": "Second", "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "x-expected": "a time such as 2026-01-15T12:00:00Z" };
var pattern19 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" }, schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!formats0.validate(data)) {
      const err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.events === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.active === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.headers === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scheme === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheme" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.schedule === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.workspaceId === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspaceId" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.ordered === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ordered" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.disabledReason === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disabledReason" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.previousSecretValidUntil === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previousSecretValidUntil" }, schema: schema86.required, parentSchema: schema86, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate178(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema86.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema86.properties.url.type, parentSchema: schema86.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data2 = data.events;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate70(data2[i0], { instancePath: instancePath + "/events/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema86.properties.events.type, parentSchema: schema86.properties.events, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.active !== void 0) {
      let data4 = data.active;
      if (typeof data4 !== "boolean") {
        const err16 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, schema: schema86.properties.active.type, parentSchema: schema86.properties.active, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate181(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      let data6 = data.label;
      if (typeof data6 !== "string" && data6 !== null) {
        const err17 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema86.properties.label.type }, schema: schema86.properties.label.type, parentSchema: schema86.properties.label, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      if (!validate75(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme !== void 0) {
      if (!validate77(data.scheme, { instancePath: instancePath + "/scheme", parentData: data, parentDataProperty: "scheme", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.schedule !== void 0) {
      if (!validate79(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.workspaceId !== void 0) {
      if (!validate81(data.workspaceId, { instancePath: instancePath + "/workspaceId", parentData: data, parentDataProperty: "workspaceId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.ordered !== void 0) {
      let data11 = data.ordered;
      if (typeof data11 !== "boolean") {
        const err18 = { instancePath: instancePath + "/ordered", schemaPath: "#/properties/ordered/type", keyword: "type", params: { type: "boolean" }, schema: schema86.properties.ordered.type, parentSchema: schema86.properties.ordered, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.disabledReason !== void 0) {
      let data12 = data.disabledReason;
      if (typeof data12 !== "string" && data12 !== null) {
        const err19 = { instancePath: instancePath + "/disabledReason", schemaPath: "#/properties/disabledReason/type", keyword: "type", params: { type: schema86.properties.disabledReason.type }, schema: schema86.properties.disabledReason.type, parentSchema: schema86.properties.disabledReason, data: data12 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data12 === "owner" || data12 === "gone" || data12 === "failing" || data12 === null)) {
        const err20 = { instancePath: instancePath + "/disabledReason", schemaPath: "#/properties/disabledReason/enum", keyword: "enum", params: { allowedValues: schema86.properties.disabledReason.enum }, schema: schema86.properties.disabledReason.enum, parentSchema: schema86.properties.disabledReason, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.previousSecretValidUntil !== void 0) {
      let data13 = data.previousSecretValidUntil;
      const _errs21 = errors;
      let valid3 = true;
      const _errs22 = errors;
      const _errs23 = errors;
      const _errs24 = errors;
      if (data13 !== null) {
        const err21 = {};
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var valid4 = _errs24 === errors;
      if (valid4) {
        const err22 = {};
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs22 === errors;
      errors = _errs21;
      if (vErrors !== null) {
        if (_errs21) {
          vErrors.length = _errs21;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs26 = errors;
        if (!validate109(data13, { instancePath: instancePath + "/previousSecretValidUntil", parentData: data, parentDataProperty: "previousSecretValidUntil", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs26 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        const err23 = { instancePath: instancePath + "/previousSecretValidUntil", schemaPath: "#/properties/previousSecretValidUntil/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema86.properties.previousSecretValidUntil.if, parentSchema: schema86.properties.previousSecretValidUntil, data: data13 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema86.type, parentSchema: schema86, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "props": { "id": true, "url": true, "events": true, "active": true, "created_at": true, "label": true, "headers": true, "scheme": true, "schedule": true, "workspaceId": true, "ordered": true, "disabledReason": true, "previousSecretValidUntil": true }, "dynamicProps": false, "dynamicItems": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "url" && key0 !== "events" && key0 !== "active" && key0 !== "created_at" && key0 !== "label" && key0 !== "headers" && key0 !== "scheme" && key0 !== "schedule" && key0 !== "workspaceId" && key0 !== "ordered" && key0 !== "disabledReason" && key0 !== "previousSecretValidUntil") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema85, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "$id": "Pagination", "type": "object", "required": ["page", "limit", "total", "pages"], "properties": { "page": { "type": "integer", "minimum": 1 }, "limit": { "type": "integer", "minimum": 1 }, "total": { "type": "integer", "minimum": 0 }, "pages": { "type": "integer", "minimum": 0 } }, "additionalProperties": false, "x-known-fields": ["page", "limit", "total", "pages"] };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.page === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.limit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.total === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pages === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pages" }, schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "page" || key0 === "limit" || key0 === "total" || key0 === "pages")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data0 = data.page;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, schema: schema89.properties.page.type, parentSchema: schema89.properties.page, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema89.properties.page, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, schema: schema89.properties.limit.type, parentSchema: schema89.properties.limit, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema89.properties.limit, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.total !== void 0) {
      let data2 = data.total;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, schema: schema89.properties.total.type, parentSchema: schema89.properties.total, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema89.properties.total, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.pages !== void 0) {
      let data3 = data.pages;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "integer" }, schema: schema89.properties.pages.type, parentSchema: schema89.properties.pages, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema89.properties.pages, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
validate190.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pagination === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pagination" }, schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data" || key0 === "pagination")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema84, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate176(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema84.properties.data.type, parentSchema: schema84.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.pagination !== void 0) {
      if (!validate190(data.pagination, { instancePath: instancePath + "/pagination", parentData: data, parentDataProperty: "pagination", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateV1Error = validate192;
var schema90 = { "$id": "V1Error", "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["code", "message"], "properties": { "code": { "type": "string", "enum": ["invalid_request", "unauthorized", "forbidden", "not_found", "method_not_allowed", "timeout", "conflict", "payload_too_large", "unavailable", "internal"] }, "message": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["code", "message"] } }, "additionalProperties": false, "x-known-fields": ["error"] };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, schema: schema90.required, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "error")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema90, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, schema: schema90.properties.error.required, parentSchema: schema90.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, schema: schema90.properties.error.required, parentSchema: schema90.properties.error, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "code" || key1 === "message")) {
            const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema90.properties.error, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (typeof data1 !== "string") {
            const err5 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema90.properties.error.properties.code.type, parentSchema: schema90.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(data1 === "invalid_request" || data1 === "unauthorized" || data1 === "forbidden" || data1 === "not_found" || data1 === "method_not_allowed" || data1 === "timeout" || data1 === "conflict" || data1 === "payload_too_large" || data1 === "unavailable" || data1 === "internal")) {
            const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema90.properties.error.properties.code.enum }, schema: schema90.properties.error.properties.code.enum, parentSchema: schema90.properties.error.properties.code, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          let data2 = data0.message;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err7 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema90.properties.error.properties.message, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema90.properties.error.properties.message.type, parentSchema: schema90.properties.error.properties.message, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, schema: schema90.properties.error.type, parentSchema: schema90.properties.error, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema90.type, parentSchema: schema90, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookWithSecret = validate193;
var schema91 = { "$id": "WebhookWithSecret", "allOf": [{ "$ref": "WebhookFields" }, { "type": "object", "required": ["secret"], "properties": { "secret": { "type": ["string", "null"], "minLength": 1 } } }], "unevaluatedProperties": false, "x-known-fields": ["id", "url", "events", "active", "created_at", "label", "headers", "scheme", "schedule", "workspaceId", "ordered", "disabledReason", "previousSecretValidUntil", "secret"] };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.secret === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "secret" }, schema: schema91.allOf[1].required, parentSchema: schema91.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.secret !== void 0) {
      let data0 = data.secret;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/secret", schemaPath: "#/allOf/1/properties/secret/type", keyword: "type", params: { type: schema91.allOf[1].properties.secret.type }, schema: schema91.allOf[1].properties.secret.type, parentSchema: schema91.allOf[1].properties.secret, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/secret", schemaPath: "#/allOf/1/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema91.allOf[1].properties.secret, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema91.allOf[1].type, parentSchema: schema91.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "secret" && key0 !== "id" && key0 !== "url" && key0 !== "events" && key0 !== "active" && key0 !== "created_at" && key0 !== "label" && key0 !== "headers" && key0 !== "scheme" && key0 !== "schedule" && key0 !== "workspaceId" && key0 !== "ordered" && key0 !== "disabledReason" && key0 !== "previousSecretValidUntil") {
        const err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema91, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
validate193.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhook = validate176;
var validateWebhookDeleted = validate195;
var schema92 = { "$id": "WebhookDeleted", "type": "object", "required": ["id", "deleted"], "properties": { "id": { "$ref": "WebhookId" }, "deleted": { "type": "boolean", "const": true } }, "additionalProperties": false, "x-known-fields": ["id", "deleted"] };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deleted === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deleted" }, schema: schema92.required, parentSchema: schema92, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "deleted")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema92, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate178(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.deleted !== void 0) {
      let data1 = data.deleted;
      if (typeof data1 !== "boolean") {
        const err3 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, schema: schema92.properties.deleted.type, parentSchema: schema92.properties.deleted, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (true !== data1) {
        const err4 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema92.properties.deleted, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema92.type, parentSchema: schema92, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookSecretRotated = validate197;
var schema93 = { "$id": "WebhookSecretRotated", "type": "object", "required": ["id", "secret", "previousValidUntil"], "properties": { "id": { "$ref": "WebhookId" }, "secret": { "type": "string", "minLength": 1 }, "previousValidUntil": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } } }, "additionalProperties": false, "x-known-fields": ["id", "secret", "previousValidUntil"] };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.secret === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.previousValidUntil === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previousValidUntil" }, schema: schema93.required, parentSchema: schema93, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "secret" || key0 === "previousValidUntil")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema93, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate178(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.secret !== void 0) {
      let data1 = data.secret;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema93.properties.secret, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, schema: schema93.properties.secret.type, parentSchema: schema93.properties.secret, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.previousValidUntil !== void 0) {
      let data2 = data.previousValidUntil;
      const _errs6 = errors;
      let valid1 = true;
      const _errs7 = errors;
      const _errs8 = errors;
      const _errs9 = errors;
      if (data2 !== null) {
        const err6 = {};
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var valid2 = _errs9 === errors;
      if (valid2) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs11 = errors;
        if (!validate109(data2, { instancePath: instancePath + "/previousValidUntil", parentData: data, parentDataProperty: "previousValidUntil", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/previousValidUntil", schemaPath: "#/properties/previousValidUntil/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema93.properties.previousValidUntil.if, parentSchema: schema93.properties.previousValidUntil, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema93.type, parentSchema: schema93, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookTested = validate200;
var schema94 = { "$id": "WebhookTested", "type": "object", "required": ["event_id", "delivery", "attempt"], "properties": { "event_id": { "$ref": "EventId" }, "delivery": { "$ref": "WebhookDelivery" }, "attempt": { "$ref": "Attempt" } }, "additionalProperties": false, "x-known-fields": ["event_id", "delivery", "attempt"] };
var schema95 = { "$id": "EventId", "type": "string", "pattern": "^evt_[0-9A-Za-z_-]+$", "x-expected": "an event id such as evt_01hzy3v7k2m9" };
var pattern20 = new RegExp("^evt_[0-9A-Za-z_-]+$", "u");
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^evt_[0-9A-Za-z_-]+$" }, schema: "^evt_[0-9A-Za-z_-]+$", parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema95.type, parentSchema: schema95, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema96 = { "$id": "WebhookDelivery", "allOf": [{ "$ref": "WebhookDeliveryFields" }], "unevaluatedProperties": false, "x-known-fields": ["id", "event_id", "status", "status_code", "attempts", "delivered_at", "error", "event_type", "event_ids", "created_at", "next_attempt_at"] };
var schema97 = { "$id": "WebhookDeliveryFields", "type": "object", "required": ["id", "event_id", "status", "attempts", "event_type", "created_at", "next_attempt_at"], "properties": { "id": { "$ref": "DeliveryId" }, "event_id": { "allOf": [{ "$ref": "EventId" }] }, "status": { "$ref": "WebhookDeliveryStatus" }, "status_code": { "type": "integer", "minimum": 100, "maximum": 999 }, "attempts": { "type": "integer", "minimum": 0 }, "delivered_at": { "allOf": [{ "$ref": "Second" }] }, "error": { "type": "string", "minLength": 1 }, "event_type": { "$ref": "EventTypeName" }, "event_ids": { "type": "array", "items": { "$ref": "EventId" } }, "created_at": { "$ref": "Second" }, "next_attempt_at": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } } } };
var schema98 = { "$id": "DeliveryId", "type": "string", "pattern": "^del_[0-9A-Za-z_-]+$", "x-expected": "a delivery id such as del_01hzy3v7k2ma" };
var pattern21 = new RegExp("^del_[0-9A-Za-z_-]+$", "u");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern21.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^del_[0-9A-Za-z_-]+$" }, schema: "^del_[0-9A-Za-z_-]+$", parentSchema: schema98, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema98.type, parentSchema: schema98, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema99 = { "$id": "WebhookDeliveryStatus", "type": "string", "enum": ["success", "failed", "pending"] };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema99.type, parentSchema: schema99, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "success" || data === "failed" || data === "pending")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema99.enum }, schema: schema99.enum, parentSchema: schema99, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.event_type === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.next_attempt_at === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_attempt_at" }, schema: schema97.required, parentSchema: schema97, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate205(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_id !== void 0) {
      if (!validate201(data.event_id, { instancePath: instancePath + "/event_id", parentData: data, parentDataProperty: "event_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate208(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_code !== void 0) {
      let data3 = data.status_code;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, schema: schema97.properties.status_code.type, parentSchema: schema97.properties.status_code, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 999 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, schema: 999, parentSchema: schema97.properties.status_code, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 100 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema97.properties.status_code, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.attempts !== void 0) {
      let data4 = data.attempts;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema97.properties.attempts.type, parentSchema: schema97.properties.attempts, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema97.properties.attempts, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.delivered_at !== void 0) {
      if (!validate181(data.delivered_at, { instancePath: instancePath + "/delivered_at", parentData: data, parentDataProperty: "delivered_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== void 0) {
      let data6 = data.error;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema97.properties.error, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema97.properties.error.type, parentSchema: schema97.properties.error, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      if (!validate96(data.event_type, { instancePath: instancePath + "/event_type", parentData: data, parentDataProperty: "event_type", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_ids !== void 0) {
      let data8 = data.event_ids;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate201(data8[i0], { instancePath: instancePath + "/event_ids/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/event_ids", schemaPath: "#/properties/event_ids/type", keyword: "type", params: { type: "array" }, schema: schema97.properties.event_ids.type, parentSchema: schema97.properties.event_ids, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate181(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.next_attempt_at !== void 0) {
      let data11 = data.next_attempt_at;
      const _errs19 = errors;
      let valid5 = true;
      const _errs20 = errors;
      const _errs21 = errors;
      const _errs22 = errors;
      if (data11 !== null) {
        const err15 = {};
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var valid6 = _errs22 === errors;
      if (valid6) {
        const err16 = {};
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs20 === errors;
      errors = _errs19;
      if (vErrors !== null) {
        if (_errs19) {
          vErrors.length = _errs19;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs24 = errors;
        if (!validate109(data11, { instancePath: instancePath + "/next_attempt_at", parentData: data, parentDataProperty: "next_attempt_at", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs24 === errors;
        valid5 = _valid0;
      }
      if (!valid5) {
        const err17 = { instancePath: instancePath + "/next_attempt_at", schemaPath: "#/properties/next_attempt_at/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema97.properties.next_attempt_at.if, parentSchema: schema97.properties.next_attempt_at, data: data11 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema97.type, parentSchema: schema97, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": { "id": true, "event_id": true, "status": true, "status_code": true, "attempts": true, "delivered_at": true, "error": true, "event_type": true, "event_ids": true, "created_at": true, "next_attempt_at": true }, "dynamicProps": false, "dynamicItems": false };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate204(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "event_id" && key0 !== "status" && key0 !== "status_code" && key0 !== "attempts" && key0 !== "delivered_at" && key0 !== "error" && key0 !== "event_type" && key0 !== "event_ids" && key0 !== "created_at" && key0 !== "next_attempt_at") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema96, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema100 = { "$id": "Attempt", "type": "object", "required": ["id", "number", "startedAt", "endedAt", "outcome", "explanation", "errorClass", "request", "response", "timings", "connection", "nextAttemptAt", "nextAttemptReason"], "properties": { "id": { "$ref": "AttemptId" }, "number": { "type": "integer", "minimum": 1 }, "startedAt": { "$ref": "Instant" }, "endedAt": { "$ref": "Instant" }, "outcome": { "$ref": "Outcome" }, "explanation": { "type": "string", "minLength": 1 }, "errorClass": { "type": ["string", "null"], "enum": ["dns", "refused", "reset", "tls", "connect-timeout", "deadline", "bad-response", "egress", "other", null] }, "request": { "$ref": "AttemptRequest" }, "response": { "if": { "not": { "type": "null" } }, "then": { "$ref": "AttemptResponse" } }, "timings": { "$ref": "AttemptTimings" }, "connection": { "if": { "not": { "type": "null" } }, "then": { "$ref": "AttemptConnection" } }, "nextAttemptAt": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } }, "nextAttemptReason": { "type": ["string", "null"] } }, "additionalProperties": false, "x-known-fields": ["id", "number", "startedAt", "endedAt", "outcome", "explanation", "errorClass", "request", "response", "timings", "connection", "nextAttemptAt", "nextAttemptReason"] };
var schema101 = { "$id": "AttemptId", "type": "string", "pattern": "^att_[0-9A-Za-z_-]+$", "x-expected": "an attempt id such as att_01hzy3v7k2mb" };
var pattern22 = new RegExp("^att_[0-9A-Za-z_-]+$", "u");
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^att_[0-9A-Za-z_-]+$" }, schema: "^att_[0-9A-Za-z_-]+$", parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema101.type, parentSchema: schema101, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema102 = { "$id": "Outcome", "type": "string", "enum": ["delivered", "rejected", "gone", "unreachable"] };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema102.type, parentSchema: schema102, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "delivered" || data === "rejected" || data === "gone" || data === "unreachable")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema102.enum }, schema: schema102.enum, parentSchema: schema102, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema103 = { "$id": "AttemptRequest", "type": "object", "required": ["method", "url", "headers", "head", "body", "bodyBase64"], "properties": { "method": { "type": "string", "const": "POST" }, "url": { "type": "string", "minLength": 1 }, "headers": { "$ref": "HeaderPairs" }, "head": { "type": "string" }, "body": { "type": "string" }, "bodyBase64": { "$ref": "Base64" } }, "additionalProperties": false, "x-known-fields": ["method", "url", "headers", "head", "body", "bodyBase64"] };
var schema104 = { "$id": "HeaderPairs", "type": "array", "items": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "string" }], "items": false, "minItems": 2, "maxItems": 2 } };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (Array.isArray(data0)) {
        if (data0.length > 2) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema104.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.length < 2) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema104.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len1 = data0.length;
        if (len1 > 0) {
          let data1 = data0[0];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/" + i0 + "/0", schemaPath: "#/items/prefixItems/0/type", keyword: "type", params: { type: "string" }, schema: schema104.items.prefixItems[0].type, parentSchema: schema104.items.prefixItems[0], data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (len1 > 1) {
          let data2 = data0[1];
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/" + i0 + "/1", schemaPath: "#/items/prefixItems/1/type", keyword: "type", params: { type: "string" }, schema: schema104.items.prefixItems[1].type, parentSchema: schema104.items.prefixItems[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        const len2 = data0.length;
        if (!(len2 <= 2)) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/items", keyword: "items", params: { limit: 2 }, schema: false, parentSchema: schema104.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "array" }, schema: schema104.items.type, parentSchema: schema104.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema104.type, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema105 = { "$id": "Base64", "type": "string", "pattern": "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "x-expected": "standard base64 with padding" };
var pattern23 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern23.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, schema: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema105.type, parentSchema: schema105, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.headers === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bodyBase64 === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bodyBase64" }, schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "method" || key0 === "url" || key0 === "headers" || key0 === "head" || key0 === "body" || key0 === "bodyBase64")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema103, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, schema: schema103.properties.method.type, parentSchema: schema103.properties.method, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("POST" !== data0) {
        const err8 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/const", keyword: "const", params: { allowedValue: "POST" }, schema: "POST", parentSchema: schema103.properties.method, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema103.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema103.properties.url.type, parentSchema: schema103.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      if (!validate225(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.head !== void 0) {
      let data3 = data.head;
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" }, schema: schema103.properties.head.type, parentSchema: schema103.properties.head, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema103.properties.body.type, parentSchema: schema103.properties.body, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.bodyBase64 !== void 0) {
      if (!validate227(data.bodyBase64, { instancePath: instancePath + "/bodyBase64", parentData: data, parentDataProperty: "bodyBase64", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema103.type, parentSchema: schema103, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema106 = { "$id": "AttemptResponse", "type": "object", "required": ["status", "headers", "body", "bodyBase64", "truncated"], "properties": { "status": { "type": "integer", "minimum": 100, "maximum": 999 }, "headers": { "$ref": "HeaderPairs" }, "body": { "type": "string" }, "bodyBase64": { "$ref": "Base64" }, "truncated": { "type": "boolean" } }, "additionalProperties": false, "x-known-fields": ["status", "headers", "body", "bodyBase64", "truncated"] };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.headers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.bodyBase64 === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bodyBase64" }, schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.truncated === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "truncated" }, schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "headers" || key0 === "body" || key0 === "bodyBase64" || key0 === "truncated")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema106, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, schema: schema106.properties.status.type, parentSchema: schema106.properties.status, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 999 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, schema: 999, parentSchema: schema106.properties.status, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0 < 100 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema106.properties.status, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.headers !== void 0) {
      if (!validate225(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== void 0) {
      let data2 = data.body;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema106.properties.body.type, parentSchema: schema106.properties.body, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.bodyBase64 !== void 0) {
      if (!validate227(data.bodyBase64, { instancePath: instancePath + "/bodyBase64", parentData: data, parentDataProperty: "bodyBase64", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
        errors = vErrors.length;
      }
    }
    if (data.truncated !== void 0) {
      let data4 = data.truncated;
      if (typeof data4 !== "boolean") {
        const err10 = { instancePath: instancePath + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "boolean" }, schema: schema106.properties.truncated.type, parentSchema: schema106.properties.truncated, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema106.type, parentSchema: schema106, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
validate230.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema107 = { "$id": "AttemptTimings", "type": "object", "required": ["waitMs", "dnsMs", "connectMs", "tlsMs", "firstByteMs", "bodyMs", "totalMs"], "properties": { "waitMs": { "type": ["number", "null"], "minimum": 0 }, "dnsMs": { "type": ["number", "null"], "minimum": 0 }, "connectMs": { "type": ["number", "null"], "minimum": 0 }, "tlsMs": { "type": ["number", "null"], "minimum": 0 }, "firstByteMs": { "type": ["number", "null"], "minimum": 0 }, "bodyMs": { "type": ["number", "null"], "minimum": 0 }, "totalMs": { "type": "number", "minimum": 0 } }, "additionalProperties": false, "x-known-fields": ["waitMs", "dnsMs", "connectMs", "tlsMs", "firstByteMs", "bodyMs", "totalMs"] };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waitMs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waitMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dnsMs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dnsMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.connectMs === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tlsMs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tlsMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.firstByteMs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstByteMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bodyMs === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bodyMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.totalMs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalMs" }, schema: schema107.required, parentSchema: schema107, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "waitMs" || key0 === "dnsMs" || key0 === "connectMs" || key0 === "tlsMs" || key0 === "firstByteMs" || key0 === "bodyMs" || key0 === "totalMs")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema107, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.waitMs !== void 0) {
      let data0 = data.waitMs;
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        const err8 = { instancePath: instancePath + "/waitMs", schemaPath: "#/properties/waitMs/type", keyword: "type", params: { type: schema107.properties.waitMs.type }, schema: schema107.properties.waitMs.type, parentSchema: schema107.properties.waitMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/waitMs", schemaPath: "#/properties/waitMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.waitMs, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.dnsMs !== void 0) {
      let data1 = data.dnsMs;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        const err10 = { instancePath: instancePath + "/dnsMs", schemaPath: "#/properties/dnsMs/type", keyword: "type", params: { type: schema107.properties.dnsMs.type }, schema: schema107.properties.dnsMs.type, parentSchema: schema107.properties.dnsMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err11 = { instancePath: instancePath + "/dnsMs", schemaPath: "#/properties/dnsMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.dnsMs, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.connectMs !== void 0) {
      let data2 = data.connectMs;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err12 = { instancePath: instancePath + "/connectMs", schemaPath: "#/properties/connectMs/type", keyword: "type", params: { type: schema107.properties.connectMs.type }, schema: schema107.properties.connectMs.type, parentSchema: schema107.properties.connectMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/connectMs", schemaPath: "#/properties/connectMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.connectMs, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.tlsMs !== void 0) {
      let data3 = data.tlsMs;
      if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
        const err14 = { instancePath: instancePath + "/tlsMs", schemaPath: "#/properties/tlsMs/type", keyword: "type", params: { type: schema107.properties.tlsMs.type }, schema: schema107.properties.tlsMs.type, parentSchema: schema107.properties.tlsMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/tlsMs", schemaPath: "#/properties/tlsMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.tlsMs, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.firstByteMs !== void 0) {
      let data4 = data.firstByteMs;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        const err16 = { instancePath: instancePath + "/firstByteMs", schemaPath: "#/properties/firstByteMs/type", keyword: "type", params: { type: schema107.properties.firstByteMs.type }, schema: schema107.properties.firstByteMs.type, parentSchema: schema107.properties.firstByteMs, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/firstByteMs", schemaPath: "#/properties/firstByteMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.firstByteMs, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.bodyMs !== void 0) {
      let data5 = data.bodyMs;
      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        const err18 = { instancePath: instancePath + "/bodyMs", schemaPath: "#/properties/bodyMs/type", keyword: "type", params: { type: schema107.properties.bodyMs.type }, schema: schema107.properties.bodyMs.type, parentSchema: schema107.properties.bodyMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/bodyMs", schemaPath: "#/properties/bodyMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.bodyMs, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.totalMs !== void 0) {
      let data6 = data.totalMs;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/totalMs", schemaPath: "#/properties/totalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema107.properties.totalMs, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/totalMs", schemaPath: "#/properties/totalMs/type", keyword: "type", params: { type: "number" }, schema: schema107.properties.totalMs.type, parentSchema: schema107.properties.totalMs, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema107.type, parentSchema: schema107, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema108 = { "$id": "AttemptConnection", "type": "object", "required": ["reused", "remoteAddress", "resent"], "properties": { "reused": { "type": "boolean" }, "remoteAddress": { "type": "string" }, "resent": { "type": "boolean" } }, "additionalProperties": false, "x-known-fields": ["reused", "remoteAddress", "resent"] };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reused === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reused" }, schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.remoteAddress === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remoteAddress" }, schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.resent === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resent" }, schema: schema108.required, parentSchema: schema108, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "reused" || key0 === "remoteAddress" || key0 === "resent")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema108, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reused !== void 0) {
      let data0 = data.reused;
      if (typeof data0 !== "boolean") {
        const err4 = { instancePath: instancePath + "/reused", schemaPath: "#/properties/reused/type", keyword: "type", params: { type: "boolean" }, schema: schema108.properties.reused.type, parentSchema: schema108.properties.reused, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.remoteAddress !== void 0) {
      let data1 = data.remoteAddress;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/remoteAddress", schemaPath: "#/properties/remoteAddress/type", keyword: "type", params: { type: "string" }, schema: schema108.properties.remoteAddress.type, parentSchema: schema108.properties.remoteAddress, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.resent !== void 0) {
      let data2 = data.resent;
      if (typeof data2 !== "boolean") {
        const err6 = { instancePath: instancePath + "/resent", schemaPath: "#/properties/resent/type", keyword: "type", params: { type: "boolean" }, schema: schema108.properties.resent.type, parentSchema: schema108.properties.resent, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema108.type, parentSchema: schema108, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.endedAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedAt" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.explanation === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "explanation" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.errorClass === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorClass" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.request === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.response === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.timings === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timings" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.connection === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.nextAttemptAt === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextAttemptAt" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.nextAttemptReason === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextAttemptReason" }, schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func4.call(schema100.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema100, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate218(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err14 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, schema: schema100.properties.number.type, parentSchema: schema100.properties.number, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err15 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema100.properties.number, data: data1 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.startedAt !== void 0) {
      if (!validate109(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.endedAt !== void 0) {
      if (!validate109(data.endedAt, { instancePath: instancePath + "/endedAt", parentData: data, parentDataProperty: "endedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate222(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.explanation !== void 0) {
      let data5 = data.explanation;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err16 = { instancePath: instancePath + "/explanation", schemaPath: "#/properties/explanation/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema100.properties.explanation, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/explanation", schemaPath: "#/properties/explanation/type", keyword: "type", params: { type: "string" }, schema: schema100.properties.explanation.type, parentSchema: schema100.properties.explanation, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.errorClass !== void 0) {
      let data6 = data.errorClass;
      if (typeof data6 !== "string" && data6 !== null) {
        const err18 = { instancePath: instancePath + "/errorClass", schemaPath: "#/properties/errorClass/type", keyword: "type", params: { type: schema100.properties.errorClass.type }, schema: schema100.properties.errorClass.type, parentSchema: schema100.properties.errorClass, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data6 === "dns" || data6 === "refused" || data6 === "reset" || data6 === "tls" || data6 === "connect-timeout" || data6 === "deadline" || data6 === "bad-response" || data6 === "egress" || data6 === "other" || data6 === null)) {
        const err19 = { instancePath: instancePath + "/errorClass", schemaPath: "#/properties/errorClass/enum", keyword: "enum", params: { allowedValues: schema100.properties.errorClass.enum }, schema: schema100.properties.errorClass.enum, parentSchema: schema100.properties.errorClass, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.request !== void 0) {
      if (!validate224(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.response !== void 0) {
      let data8 = data.response;
      const _errs14 = errors;
      let valid1 = true;
      const _errs15 = errors;
      const _errs16 = errors;
      const _errs17 = errors;
      if (data8 !== null) {
        const err20 = {};
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var valid2 = _errs17 === errors;
      if (valid2) {
        const err21 = {};
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs19 = errors;
        if (!validate230(data8, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs19 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err22 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema100.properties.response.if, parentSchema: schema100.properties.response, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.timings !== void 0) {
      if (!validate234(data.timings, { instancePath: instancePath + "/timings", parentData: data, parentDataProperty: "timings", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
        errors = vErrors.length;
      }
    }
    if (data.connection !== void 0) {
      let data10 = data.connection;
      const _errs22 = errors;
      let valid3 = true;
      const _errs23 = errors;
      const _errs24 = errors;
      const _errs25 = errors;
      if (data10 !== null) {
        const err23 = {};
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var valid4 = _errs25 === errors;
      if (valid4) {
        const err24 = {};
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs27 = errors;
        if (!validate236(data10, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs27 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        const err25 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema100.properties.connection.if, parentSchema: schema100.properties.connection, data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.nextAttemptAt !== void 0) {
      let data11 = data.nextAttemptAt;
      const _errs29 = errors;
      let valid5 = true;
      const _errs30 = errors;
      const _errs31 = errors;
      const _errs32 = errors;
      if (data11 !== null) {
        const err26 = {};
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var valid6 = _errs32 === errors;
      if (valid6) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid2 = _errs30 === errors;
      errors = _errs29;
      if (vErrors !== null) {
        if (_errs29) {
          vErrors.length = _errs29;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs34 = errors;
        if (!validate109(data11, { instancePath: instancePath + "/nextAttemptAt", parentData: data, parentDataProperty: "nextAttemptAt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs34 === errors;
        valid5 = _valid2;
      }
      if (!valid5) {
        const err28 = { instancePath: instancePath + "/nextAttemptAt", schemaPath: "#/properties/nextAttemptAt/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema100.properties.nextAttemptAt.if, parentSchema: schema100.properties.nextAttemptAt, data: data11 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.nextAttemptReason !== void 0) {
      let data12 = data.nextAttemptReason;
      if (typeof data12 !== "string" && data12 !== null) {
        const err29 = { instancePath: instancePath + "/nextAttemptReason", schemaPath: "#/properties/nextAttemptReason/type", keyword: "type", params: { type: schema100.properties.nextAttemptReason.type }, schema: schema100.properties.nextAttemptReason.type, parentSchema: schema100.properties.nextAttemptReason, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema100.type, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
validate217.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" }, schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.delivery === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delivery" }, schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.attempt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" }, schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_id" || key0 === "delivery" || key0 === "attempt")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema94, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      if (!validate201(data.event_id, { instancePath: instancePath + "/event_id", parentData: data, parentDataProperty: "event_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.delivery !== void 0) {
      if (!validate203(data.delivery, { instancePath: instancePath + "/delivery", parentData: data, parentDataProperty: "delivery", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
        errors = vErrors.length;
      }
    }
    if (data.attempt !== void 0) {
      if (!validate217(data.attempt, { instancePath: instancePath + "/attempt", parentData: data, parentDataProperty: "attempt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema94.type, parentSchema: schema94, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
validate200.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookDeliveryPage = validate240;
var schema109 = { "$id": "WebhookDeliveryPage", "type": "object", "required": ["deliveries", "nextCursor"], "properties": { "deliveries": { "type": "array", "items": { "$ref": "WebhookDelivery" } }, "nextCursor": { "type": ["string", "null"], "pattern": "^[0-9]{1,15}$", "x-expected": "digits, or null on the last page" } }, "additionalProperties": false, "x-known-fields": ["deliveries", "nextCursor"] };
var pattern24 = new RegExp("^[0-9]{1,15}$", "u");
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deliveries === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, schema: schema109.required, parentSchema: schema109, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.nextCursor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextCursor" }, schema: schema109.required, parentSchema: schema109, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "deliveries" || key0 === "nextCursor")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema109, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data0 = data.deliveries;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate203(data0[i0], { instancePath: instancePath + "/deliveries/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, schema: schema109.properties.deliveries.type, parentSchema: schema109.properties.deliveries, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      let data2 = data.nextCursor;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/nextCursor", schemaPath: "#/properties/nextCursor/type", keyword: "type", params: { type: schema109.properties.nextCursor.type }, schema: schema109.properties.nextCursor.type, parentSchema: schema109.properties.nextCursor, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern24.test(data2)) {
          const err5 = { instancePath: instancePath + "/nextCursor", schemaPath: "#/properties/nextCursor/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,15}$" }, schema: "^[0-9]{1,15}$", parentSchema: schema109.properties.nextCursor, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema109.type, parentSchema: schema109, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookDeliveryDetail = validate242;
var schema110 = { "$id": "WebhookDeliveryDetail", "allOf": [{ "$ref": "WebhookDeliveryFields" }, { "type": "object", "required": ["attempt_log"], "properties": { "attempt_log": { "type": "array", "items": { "$ref": "Attempt" } } } }], "unevaluatedProperties": false, "x-known-fields": ["id", "event_id", "status", "status_code", "attempts", "delivered_at", "error", "event_type", "event_ids", "created_at", "next_attempt_at", "attempt_log"] };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate204(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.attempt_log === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "attempt_log" }, schema: schema110.allOf[1].required, parentSchema: schema110.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.attempt_log !== void 0) {
      let data0 = data.attempt_log;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate217(data0[i0], { instancePath: instancePath + "/attempt_log/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/attempt_log", schemaPath: "#/allOf/1/properties/attempt_log/type", keyword: "type", params: { type: "array" }, schema: schema110.allOf[1].properties.attempt_log.type, parentSchema: schema110.allOf[1].properties.attempt_log, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema110.allOf[1].type, parentSchema: schema110.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "attempt_log" && key0 !== "id" && key0 !== "event_id" && key0 !== "status" && key0 !== "status_code" && key0 !== "attempts" && key0 !== "delivered_at" && key0 !== "error" && key0 !== "event_type" && key0 !== "event_ids" && key0 !== "created_at" && key0 !== "next_attempt_at") {
        const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema110, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateWebhookDelivery = validate203;
var validateRedelivery = validate245;
var schema111 = { "$id": "Redelivery", "type": "object", "required": ["id", "state", "matched", "remaining", "perSecond", "created_at"], "properties": { "id": { "if": { "not": { "type": "null" } }, "then": { "$ref": "RedeliveryId" } }, "state": { "type": "string", "enum": ["preview", "running", "done", "cancelled"] }, "matched": { "type": "integer", "minimum": 0 }, "remaining": { "type": "integer", "minimum": 0 }, "perSecond": { "type": "integer", "minimum": 1 }, "created_at": { "$ref": "Second" } }, "additionalProperties": false, "x-known-fields": ["id", "state", "matched", "remaining", "perSecond", "created_at"] };
var schema112 = { "$id": "RedeliveryId", "type": "string", "pattern": "^rdl_[0-9A-Za-z_-]+$", "x-expected": "a redelivery id such as rdl_01hzy3v7k2mf" };
var pattern25 = new RegExp("^rdl_[0-9A-Za-z_-]+$", "u");
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^rdl_[0-9A-Za-z_-]+$" }, schema: "^rdl_[0-9A-Za-z_-]+$", parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
validate246.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema111.required, parentSchema: schema111, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, schema: schema111.required, parentSchema: schema111, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.matched === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matched" }, schema: schema111.required, parentSchema: schema111, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.remaining === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remaining" }, schema: schema111.required, parentSchema: schema111, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.perSecond === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "perSecond" }, schema: schema111.required, parentSchema: schema111, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, schema: schema111.required, parentSchema: schema111, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "state" || key0 === "matched" || key0 === "remaining" || key0 === "perSecond" || key0 === "created_at")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema111, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      const _errs3 = errors;
      let valid1 = true;
      const _errs4 = errors;
      const _errs5 = errors;
      const _errs6 = errors;
      if (data0 !== null) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var valid2 = _errs6 === errors;
      if (valid2) {
        const err8 = {};
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      if (vErrors !== null) {
        if (_errs3) {
          vErrors.length = _errs3;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs8 = errors;
        if (!validate246(data0, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema111.properties.id.if, parentSchema: schema111.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, schema: schema111.properties.state.type, parentSchema: schema111.properties.state, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "preview" || data1 === "running" || data1 === "done" || data1 === "cancelled")) {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema111.properties.state.enum }, schema: schema111.properties.state.enum, parentSchema: schema111.properties.state, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.matched !== void 0) {
      let data2 = data.matched;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err12 = { instancePath: instancePath + "/matched", schemaPath: "#/properties/matched/type", keyword: "type", params: { type: "integer" }, schema: schema111.properties.matched.type, parentSchema: schema111.properties.matched, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/matched", schemaPath: "#/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema111.properties.matched, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.remaining !== void 0) {
      let data3 = data.remaining;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/remaining", schemaPath: "#/properties/remaining/type", keyword: "type", params: { type: "integer" }, schema: schema111.properties.remaining.type, parentSchema: schema111.properties.remaining, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/remaining", schemaPath: "#/properties/remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema111.properties.remaining, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.perSecond !== void 0) {
      let data4 = data.perSecond;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err16 = { instancePath: instancePath + "/perSecond", schemaPath: "#/properties/perSecond/type", keyword: "type", params: { type: "integer" }, schema: schema111.properties.perSecond.type, parentSchema: schema111.properties.perSecond, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/perSecond", schemaPath: "#/properties/perSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema111.properties.perSecond, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.created_at !== void 0) {
      if (!validate181(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema111.type, parentSchema: schema111, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEventPublished = validate249;
var schema113 = { "$id": "EventPublished", "type": "object", "required": ["id", "type", "created_at", "workspaceId", "deliveries", "scheduled"], "properties": { "id": { "$ref": "EventId" }, "type": { "$ref": "EventTypeName" }, "created_at": { "$ref": "Second" }, "workspaceId": { "$ref": "WorkspaceId" }, "deliveries": { "type": "array", "items": { "type": "object", "required": ["id", "webhook_id"], "properties": { "id": { "$ref": "DeliveryId" }, "webhook_id": { "$ref": "WebhookId" } }, "additionalProperties": false, "x-known-fields": ["id", "webhook_id"] } }, "scheduled": { "type": "integer", "minimum": 0 } }, "additionalProperties": false, "x-known-fields": ["id", "type", "created_at", "workspaceId", "deliveries", "scheduled"] };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate249.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema113.required, parentSchema: schema113, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema113.required, parentSchema: schema113, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, schema: schema113.required, parentSchema: schema113, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.workspaceId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspaceId" }, schema: schema113.required, parentSchema: schema113, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.deliveries === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, schema: schema113.required, parentSchema: schema113, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scheduled === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheduled" }, schema: schema113.required, parentSchema: schema113, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "created_at" || key0 === "workspaceId" || key0 === "deliveries" || key0 === "scheduled")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema113, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate96(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate181(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.workspaceId !== void 0) {
      if (!validate81(data.workspaceId, { instancePath: instancePath + "/workspaceId", parentData: data, parentDataProperty: "workspaceId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliveries !== void 0) {
      let data4 = data.deliveries;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.id === void 0) {
              const err7 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema113.properties.deliveries.items.required, parentSchema: schema113.properties.deliveries.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data5.webhook_id === void 0) {
              const err8 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "webhook_id" }, schema: schema113.properties.deliveries.items.required, parentSchema: schema113.properties.deliveries.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "id" || key1 === "webhook_id")) {
                const err9 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema113.properties.deliveries.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data5.id !== void 0) {
              if (!validate205(data5.id, { instancePath: instancePath + "/deliveries/" + i0 + "/id", parentData: data5, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
            }
            if (data5.webhook_id !== void 0) {
              if (!validate178(data5.webhook_id, { instancePath: instancePath + "/deliveries/" + i0 + "/webhook_id", parentData: data5, parentDataProperty: "webhook_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" }, schema: schema113.properties.deliveries.items.type, parentSchema: schema113.properties.deliveries.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, schema: schema113.properties.deliveries.type, parentSchema: schema113.properties.deliveries, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.scheduled !== void 0) {
      let data8 = data.scheduled;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err12 = { instancePath: instancePath + "/scheduled", schemaPath: "#/properties/scheduled/type", keyword: "type", params: { type: "integer" }, schema: schema113.properties.scheduled.type, parentSchema: schema113.properties.scheduled, data: data8 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err13 = { instancePath: instancePath + "/scheduled", schemaPath: "#/properties/scheduled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema113.properties.scheduled, data: data8 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema113.type, parentSchema: schema113, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate249.errors = vErrors;
  return errors === 0;
}
validate249.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validatePublishedEvent = validate256;
var schema114 = { "$id": "PublishedEvent", "type": "object", "required": ["id", "type", "created_at", "workspaceId", "data", "deliveries"], "properties": { "id": { "$ref": "EventId" }, "type": { "$ref": "EventTypeName" }, "created_at": { "$ref": "Second" }, "workspaceId": { "$ref": "WorkspaceId" }, "data": { "$ref": "JsonObject" }, "deliveries": { "type": "array", "items": { "$ref": "WebhookDelivery" } } }, "additionalProperties": false, "x-known-fields": ["id", "type", "created_at", "workspaceId", "data", "deliveries"] };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.workspaceId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspaceId" }, schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.deliveries === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "created_at" || key0 === "workspaceId" || key0 === "data" || key0 === "deliveries")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema114, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate96(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate181(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
      }
    }
    if (data.workspaceId !== void 0) {
      if (!validate81(data.workspaceId, { instancePath: instancePath + "/workspaceId", parentData: data, parentDataProperty: "workspaceId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validate100(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliveries !== void 0) {
      let data5 = data.deliveries;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate203(data5[i0], { instancePath: instancePath + "/deliveries/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, schema: schema114.properties.deliveries.type, parentSchema: schema114.properties.deliveries, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema114.type, parentSchema: schema114, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
validate256.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEventTypeList = validate263;
var schema115 = { "$id": "EventTypeList", "type": "object", "required": ["data"], "properties": { "data": { "type": "array", "items": { "$ref": "EventType" } } }, "additionalProperties": false, "x-known-fields": ["data"] };
var schema116 = { "$id": "EventType", "type": "object", "required": ["name", "description", "registered"], "properties": { "name": { "$ref": "EventTypeName" }, "description": { "type": ["string", "null"] }, "registered": { "type": "boolean" } }, "additionalProperties": false, "x-known-fields": ["name", "description", "registered"] };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema116.required, parentSchema: schema116, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, schema: schema116.required, parentSchema: schema116, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.registered === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registered" }, schema: schema116.required, parentSchema: schema116, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "description" || key0 === "registered")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema116, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate96(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema116.properties.description.type }, schema: schema116.properties.description.type, parentSchema: schema116.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.registered !== void 0) {
      let data2 = data.registered;
      if (typeof data2 !== "boolean") {
        const err5 = { instancePath: instancePath + "/registered", schemaPath: "#/properties/registered/type", keyword: "type", params: { type: "boolean" }, schema: schema116.properties.registered.type, parentSchema: schema116.properties.registered, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema116.type, parentSchema: schema116, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema115, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate264(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema115.properties.data.type, parentSchema: schema115.properties.data, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema115.type, parentSchema: schema115, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
validate263.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEventType = validate264;
var validateKeySet = validate267;
var schema117 = { "$id": "KeySet", "type": "object", "required": ["keys"], "properties": { "keys": { "type": "array", "items": { "$ref": "JsonWebKey" } } }, "additionalProperties": false, "x-known-fields": ["keys"] };
var schema118 = { "$id": "JsonWebKey", "type": "object", "required": ["kty", "n", "e", "alg", "use", "kid"], "properties": { "kty": { "type": "string", "const": "RSA" }, "n": { "type": "string" }, "e": { "type": "string" }, "alg": { "type": "string", "const": "RS256" }, "use": { "type": "string", "const": "sig" }, "kid": { "type": "string", "minLength": 1 } }, "additionalProperties": false, "x-known-fields": ["kty", "n", "e", "alg", "use", "kid"] };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate268.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kty === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kty" }, schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.n === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" }, schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.e === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "e" }, schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.alg === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alg" }, schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.use === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "use" }, schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kid === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kid" }, schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kty" || key0 === "n" || key0 === "e" || key0 === "alg" || key0 === "use" || key0 === "kid")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema118, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kty !== void 0) {
      let data0 = data.kty;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/kty", schemaPath: "#/properties/kty/type", keyword: "type", params: { type: "string" }, schema: schema118.properties.kty.type, parentSchema: schema118.properties.kty, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("RSA" !== data0) {
        const err8 = { instancePath: instancePath + "/kty", schemaPath: "#/properties/kty/const", keyword: "const", params: { allowedValue: "RSA" }, schema: "RSA", parentSchema: schema118.properties.kty, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.n !== void 0) {
      let data1 = data.n;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "string" }, schema: schema118.properties.n.type, parentSchema: schema118.properties.n, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.e !== void 0) {
      let data2 = data.e;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/e", schemaPath: "#/properties/e/type", keyword: "type", params: { type: "string" }, schema: schema118.properties.e.type, parentSchema: schema118.properties.e, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.alg !== void 0) {
      let data3 = data.alg;
      if (typeof data3 !== "string") {
        const err11 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/type", keyword: "type", params: { type: "string" }, schema: schema118.properties.alg.type, parentSchema: schema118.properties.alg, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if ("RS256" !== data3) {
        const err12 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/const", keyword: "const", params: { allowedValue: "RS256" }, schema: "RS256", parentSchema: schema118.properties.alg, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.use !== void 0) {
      let data4 = data.use;
      if (typeof data4 !== "string") {
        const err13 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "string" }, schema: schema118.properties.use.type, parentSchema: schema118.properties.use, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if ("sig" !== data4) {
        const err14 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/const", keyword: "const", params: { allowedValue: "sig" }, schema: "sig", parentSchema: schema118.properties.use, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.kid !== void 0) {
      let data5 = data.kid;
      if (typeof data5 === "string") {
        if (func1(data5) < 1) {
          const err15 = { instancePath: instancePath + "/kid", schemaPath: "#/properties/kid/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema118.properties.kid, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/kid", schemaPath: "#/properties/kid/type", keyword: "type", params: { type: "string" }, schema: schema118.properties.kid.type, parentSchema: schema118.properties.kid, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema118.type, parentSchema: schema118, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
validate268.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keys === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, schema: schema117.required, parentSchema: schema117, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "keys")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema117, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate268(data0[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, schema: schema117.properties.keys.type, parentSchema: schema117.properties.keys, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema117.type, parentSchema: schema117, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
validate267.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEventAccepted = validate270;
var schema119 = { "$id": "EventAccepted", "type": "object", "required": ["event", "deliveries"], "properties": { "event": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Event" } }, "deliveries": { "type": "array", "items": { "$ref": "Delivery" } } }, "additionalProperties": false, "x-known-fields": ["event", "deliveries"] };
var schema120 = { "$id": "Event", "allOf": [{ "$ref": "EventFields" }], "unevaluatedProperties": false, "x-known-fields": ["id", "type", "occurredAt", "nodeId", "body", "signature", "keyFingerprint", "createdAt"] };
var schema121 = { "$id": "EventFields", "type": "object", "required": ["id", "type", "occurredAt", "nodeId", "body", "signature", "keyFingerprint", "createdAt"], "properties": { "id": { "$ref": "EventId" }, "type": { "type": "string", "minLength": 1 }, "occurredAt": { "$ref": "Instant" }, "nodeId": { "if": { "not": { "type": "null" } }, "then": { "$ref": "NodeId" } }, "body": { "type": "string" }, "signature": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Base64" } }, "keyFingerprint": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Fingerprint" } }, "createdAt": { "$ref": "Instant" } } };
var schema122 = { "$id": "Fingerprint", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$", "x-expected": '"sha256:" and 64 lower-case hex digits' };
var pattern26 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema122, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema122.type, parentSchema: schema122, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
validate277.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.occurredAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.nodeId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nodeId" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.signature === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.keyFingerprint === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyFingerprint" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, schema: schema121.required, parentSchema: schema121, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate201(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema121.properties.type, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema121.properties.type.type, parentSchema: schema121.properties.type, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.occurredAt !== void 0) {
      if (!validate109(data.occurredAt, { instancePath: instancePath + "/occurredAt", parentData: data, parentDataProperty: "occurredAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.nodeId !== void 0) {
      let data3 = data.nodeId;
      const _errs6 = errors;
      let valid1 = true;
      const _errs7 = errors;
      const _errs8 = errors;
      const _errs9 = errors;
      if (data3 !== null) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var valid2 = _errs9 === errors;
      if (valid2) {
        const err11 = {};
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs11 = errors;
        if (!validate136(data3, { instancePath: instancePath + "/nodeId", parentData: data, parentDataProperty: "nodeId", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err12 = { instancePath: instancePath + "/nodeId", schemaPath: "#/properties/nodeId/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema121.properties.nodeId.if, parentSchema: schema121.properties.nodeId, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (typeof data4 !== "string") {
        const err13 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema121.properties.body.type, parentSchema: schema121.properties.body, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.signature !== void 0) {
      let data5 = data.signature;
      const _errs15 = errors;
      let valid3 = true;
      const _errs16 = errors;
      const _errs17 = errors;
      const _errs18 = errors;
      if (data5 !== null) {
        const err14 = {};
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var valid4 = _errs18 === errors;
      if (valid4) {
        const err15 = {};
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs20 = errors;
        if (!validate227(data5, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs20 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        const err16 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema121.properties.signature.if, parentSchema: schema121.properties.signature, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.keyFingerprint !== void 0) {
      let data6 = data.keyFingerprint;
      const _errs22 = errors;
      let valid5 = true;
      const _errs23 = errors;
      const _errs24 = errors;
      const _errs25 = errors;
      if (data6 !== null) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var valid6 = _errs25 === errors;
      if (valid6) {
        const err18 = {};
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid2 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs27 = errors;
        if (!validate277(data6, { instancePath: instancePath + "/keyFingerprint", parentData: data, parentDataProperty: "keyFingerprint", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs27 === errors;
        valid5 = _valid2;
      }
      if (!valid5) {
        const err19 = { instancePath: instancePath + "/keyFingerprint", schemaPath: "#/properties/keyFingerprint/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema121.properties.keyFingerprint.if, parentSchema: schema121.properties.keyFingerprint, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      if (!validate109(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema121.type, parentSchema: schema121, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": { "id": true, "type": true, "occurredAt": true, "nodeId": true, "body": true, "signature": true, "keyFingerprint": true, "createdAt": true }, "dynamicProps": false, "dynamicItems": false };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate272(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "id" && key0 !== "type" && key0 !== "occurredAt" && key0 !== "nodeId" && key0 !== "body" && key0 !== "signature" && key0 !== "keyFingerprint" && key0 !== "createdAt") {
        const err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema120, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  validate271.errors = vErrors;
  return errors === 0;
}
validate271.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema123 = { "$id": "Delivery", "type": "object", "required": ["id", "eventId", "webhookId", "nodeId", "url", "state", "attemptCount", "createdAt", "nextAttemptAt", "nextAttemptReason", "settledAt", "attempts"], "properties": { "id": { "$ref": "DeliveryId" }, "eventId": { "$ref": "EventId" }, "webhookId": { "$ref": "WebhookId" }, "nodeId": { "if": { "not": { "type": "null" } }, "then": { "$ref": "NodeId" } }, "url": { "type": "string", "minLength": 1 }, "state": { "$ref": "DeliveryState" }, "attemptCount": { "type": "integer", "minimum": 0 }, "createdAt": { "$ref": "Instant" }, "nextAttemptAt": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } }, "nextAttemptReason": { "type": ["string", "null"] }, "settledAt": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } }, "attempts": { "type": "array", "items": { "$ref": "Attempt" } } }, "additionalProperties": false, "x-known-fields": ["id", "eventId", "webhookId", "nodeId", "url", "state", "attemptCount", "createdAt", "nextAttemptAt", "nextAttemptReason", "settledAt", "attempts"] };
var schema124 = { "$id": "DeliveryState", "type": "string", "enum": ["pending", "in_flight", "delivered", "dead", "cancelled"] };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate287.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema124.type, parentSchema: schema124, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "pending" || data === "in_flight" || data === "delivered" || data === "dead" || data === "cancelled")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema124.enum }, schema: schema124.enum, parentSchema: schema124, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
validate287.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.eventId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventId" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.webhookId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.nodeId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nodeId" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.attemptCount === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attemptCount" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.nextAttemptAt === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextAttemptAt" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.nextAttemptReason === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextAttemptReason" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.settledAt === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settledAt" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, schema: schema123.required, parentSchema: schema123, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func4.call(schema123.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema123, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate205(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.eventId !== void 0) {
      if (!validate201(data.eventId, { instancePath: instancePath + "/eventId", parentData: data, parentDataProperty: "eventId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhookId !== void 0) {
      if (!validate178(data.webhookId, { instancePath: instancePath + "/webhookId", parentData: data, parentDataProperty: "webhookId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.nodeId !== void 0) {
      let data3 = data.nodeId;
      const _errs6 = errors;
      let valid1 = true;
      const _errs7 = errors;
      const _errs8 = errors;
      const _errs9 = errors;
      if (data3 !== null) {
        const err13 = {};
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var valid2 = _errs9 === errors;
      if (valid2) {
        const err14 = {};
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs11 = errors;
        if (!validate136(data3, { instancePath: instancePath + "/nodeId", parentData: data, parentDataProperty: "nodeId", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs11 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err15 = { instancePath: instancePath + "/nodeId", schemaPath: "#/properties/nodeId/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema123.properties.nodeId.if, parentSchema: schema123.properties.nodeId, data: data3 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema123.properties.url, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema123.properties.url.type, parentSchema: schema123.properties.url, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate287(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
        errors = vErrors.length;
      }
    }
    if (data.attemptCount !== void 0) {
      let data6 = data.attemptCount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err18 = { instancePath: instancePath + "/attemptCount", schemaPath: "#/properties/attemptCount/type", keyword: "type", params: { type: "integer" }, schema: schema123.properties.attemptCount.type, parentSchema: schema123.properties.attemptCount, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/attemptCount", schemaPath: "#/properties/attemptCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema123.properties.attemptCount, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      if (!validate109(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.nextAttemptAt !== void 0) {
      let data8 = data.nextAttemptAt;
      const _errs19 = errors;
      let valid3 = true;
      const _errs20 = errors;
      const _errs21 = errors;
      const _errs22 = errors;
      if (data8 !== null) {
        const err20 = {};
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var valid4 = _errs22 === errors;
      if (valid4) {
        const err21 = {};
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid1 = _errs20 === errors;
      errors = _errs19;
      if (vErrors !== null) {
        if (_errs19) {
          vErrors.length = _errs19;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs24 = errors;
        if (!validate109(data8, { instancePath: instancePath + "/nextAttemptAt", parentData: data, parentDataProperty: "nextAttemptAt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs24 === errors;
        valid3 = _valid1;
      }
      if (!valid3) {
        const err22 = { instancePath: instancePath + "/nextAttemptAt", schemaPath: "#/properties/nextAttemptAt/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema123.properties.nextAttemptAt.if, parentSchema: schema123.properties.nextAttemptAt, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.nextAttemptReason !== void 0) {
      let data9 = data.nextAttemptReason;
      if (typeof data9 !== "string" && data9 !== null) {
        const err23 = { instancePath: instancePath + "/nextAttemptReason", schemaPath: "#/properties/nextAttemptReason/type", keyword: "type", params: { type: schema123.properties.nextAttemptReason.type }, schema: schema123.properties.nextAttemptReason.type, parentSchema: schema123.properties.nextAttemptReason, data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.settledAt !== void 0) {
      let data10 = data.settledAt;
      const _errs28 = errors;
      let valid5 = true;
      const _errs29 = errors;
      const _errs30 = errors;
      const _errs31 = errors;
      if (data10 !== null) {
        const err24 = {};
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var valid6 = _errs31 === errors;
      if (valid6) {
        const err25 = {};
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs30;
        if (vErrors !== null) {
          if (_errs30) {
            vErrors.length = _errs30;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid2 = _errs29 === errors;
      errors = _errs28;
      if (vErrors !== null) {
        if (_errs28) {
          vErrors.length = _errs28;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs33 = errors;
        if (!validate109(data10, { instancePath: instancePath + "/settledAt", parentData: data, parentDataProperty: "settledAt", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs33 === errors;
        valid5 = _valid2;
      }
      if (!valid5) {
        const err26 = { instancePath: instancePath + "/settledAt", schemaPath: "#/properties/settledAt/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema123.properties.settledAt.if, parentSchema: schema123.properties.settledAt, data: data10 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data11 = data.attempts;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate217(data11[i0], { instancePath: instancePath + "/attempts/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, schema: schema123.properties.attempts.type, parentSchema: schema123.properties.attempts, data: data11 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema123.type, parentSchema: schema123, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate270.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, schema: schema119.required, parentSchema: schema119, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deliveries === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, schema: schema119.required, parentSchema: schema119, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event" || key0 === "deliveries")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema119, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      const _errs3 = errors;
      let valid1 = true;
      const _errs4 = errors;
      const _errs5 = errors;
      const _errs6 = errors;
      if (data0 !== null) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      var valid2 = _errs6 === errors;
      if (valid2) {
        const err4 = {};
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      if (vErrors !== null) {
        if (_errs3) {
          vErrors.length = _errs3;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs8 = errors;
        if (!validate271(data0, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema119.properties.event.if, parentSchema: schema119.properties.event, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data1 = data.deliveries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate282(data1[i0], { instancePath: instancePath + "/deliveries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, schema: schema119.properties.deliveries.type, parentSchema: schema119.properties.deliveries, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema119.type, parentSchema: schema119, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
validate270.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEventPage = validate294;
var schema125 = { "$id": "EventPage", "type": "object", "required": ["events", "nextCursor"], "properties": { "events": { "type": "array", "items": { "$ref": "Event" } }, "nextCursor": { "type": ["string", "null"], "pattern": "^[0-9]{1,15}$", "x-expected": "digits, or null on the last page" } }, "additionalProperties": false, "x-known-fields": ["events", "nextCursor"] };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate294.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.events === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.nextCursor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextCursor" }, schema: schema125.required, parentSchema: schema125, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "events" || key0 === "nextCursor")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema125, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data0 = data.events;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate271(data0[i0], { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, schema: schema125.properties.events.type, parentSchema: schema125.properties.events, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      let data2 = data.nextCursor;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/nextCursor", schemaPath: "#/properties/nextCursor/type", keyword: "type", params: { type: schema125.properties.nextCursor.type }, schema: schema125.properties.nextCursor.type, parentSchema: schema125.properties.nextCursor, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern24.test(data2)) {
          const err5 = { instancePath: instancePath + "/nextCursor", schemaPath: "#/properties/nextCursor/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,15}$" }, schema: "^[0-9]{1,15}$", parentSchema: schema125.properties.nextCursor, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema125.type, parentSchema: schema125, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate294.errors = vErrors;
  return errors === 0;
}
validate294.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateEventWithDeliveries = validate296;
var schema126 = { "$id": "EventWithDeliveries", "allOf": [{ "$ref": "EventFields" }, { "type": "object", "required": ["deliveries"], "properties": { "deliveries": { "type": "array", "items": { "$ref": "Delivery" } } } }], "unevaluatedProperties": false, "x-known-fields": ["id", "type", "occurredAt", "nodeId", "body", "signature", "keyFingerprint", "createdAt", "deliveries"] };
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate296.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate272(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deliveries === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "deliveries" }, schema: schema126.allOf[1].required, parentSchema: schema126.allOf[1], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deliveries !== void 0) {
      let data0 = data.deliveries;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate282(data0[i0], { instancePath: instancePath + "/deliveries/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/deliveries", schemaPath: "#/allOf/1/properties/deliveries/type", keyword: "type", params: { type: "array" }, schema: schema126.allOf[1].properties.deliveries.type, parentSchema: schema126.allOf[1].properties.deliveries, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema126.allOf[1].type, parentSchema: schema126.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "deliveries" && key0 !== "id" && key0 !== "type" && key0 !== "occurredAt" && key0 !== "nodeId" && key0 !== "body" && key0 !== "signature" && key0 !== "keyFingerprint" && key0 !== "createdAt") {
        const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, schema: false, parentSchema: schema126, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate296.errors = vErrors;
  return errors === 0;
}
validate296.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDeliveryPage = validate299;
var schema127 = { "$id": "DeliveryPage", "type": "object", "required": ["deliveries", "nextCursor"], "properties": { "deliveries": { "type": "array", "items": { "$ref": "Delivery" } }, "nextCursor": { "type": ["string", "null"], "pattern": "^[0-9]{1,15}$", "x-expected": "digits, or null on the last page" } }, "additionalProperties": false, "x-known-fields": ["deliveries", "nextCursor"] };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deliveries === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.nextCursor === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextCursor" }, schema: schema127.required, parentSchema: schema127, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "deliveries" || key0 === "nextCursor")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema127, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data0 = data.deliveries;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate282(data0[i0], { instancePath: instancePath + "/deliveries/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, schema: schema127.properties.deliveries.type, parentSchema: schema127.properties.deliveries, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.nextCursor !== void 0) {
      let data2 = data.nextCursor;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/nextCursor", schemaPath: "#/properties/nextCursor/type", keyword: "type", params: { type: schema127.properties.nextCursor.type }, schema: schema127.properties.nextCursor.type, parentSchema: schema127.properties.nextCursor, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern24.test(data2)) {
          const err5 = { instancePath: instancePath + "/nextCursor", schemaPath: "#/properties/nextCursor/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,15}$" }, schema: "^[0-9]{1,15}$", parentSchema: schema127.properties.nextCursor, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema127.type, parentSchema: schema127, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
validate299.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateDelivery = validate282;
var validateSettled = validate301;
var schema128 = { "$id": "Settled", "type": "object", "required": ["settled", "now"], "properties": { "settled": { "type": "boolean", "const": true }, "now": { "$ref": "Instant" } }, "additionalProperties": false, "x-known-fields": ["settled", "now"] };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.settled === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settled" }, schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.now === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "settled" || key0 === "now")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema128, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.settled !== void 0) {
      let data0 = data.settled;
      if (typeof data0 !== "boolean") {
        const err3 = { instancePath: instancePath + "/settled", schemaPath: "#/properties/settled/type", keyword: "type", params: { type: "boolean" }, schema: schema128.properties.settled.type, parentSchema: schema128.properties.settled, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (true !== data0) {
        const err4 = { instancePath: instancePath + "/settled", schemaPath: "#/properties/settled/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema128.properties.settled, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      if (!validate109(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema128.type, parentSchema: schema128, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate301.errors = vErrors;
  return errors === 0;
}
validate301.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateClock = validate303;
var schema129 = { "$id": "Clock", "type": "object", "required": ["kind", "now", "factor"], "properties": { "kind": { "$ref": "ClockKind" }, "now": { "$ref": "Instant" }, "factor": { "type": "number", "minimum": 0 } }, "additionalProperties": false, "x-known-fields": ["kind", "now", "factor"] };
var schema130 = { "$id": "ClockKind", "type": "string", "enum": ["real", "scaled", "manual"] };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema130.type, parentSchema: schema130, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "real" || data === "scaled" || data === "manual")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema130.enum }, schema: schema130.enum, parentSchema: schema130, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
validate304.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate303.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema129.required, parentSchema: schema129, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.now === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, schema: schema129.required, parentSchema: schema129, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.factor === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factor" }, schema: schema129.required, parentSchema: schema129, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "now" || key0 === "factor")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema129, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate304(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
        errors = vErrors.length;
      }
    }
    if (data.now !== void 0) {
      if (!validate109(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.factor !== void 0) {
      let data2 = data.factor;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema129.properties.factor, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" }, schema: schema129.properties.factor.type, parentSchema: schema129.properties.factor, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema129.type, parentSchema: schema129, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
validate303.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateClockAdvanced = validate307;
var schema131 = { "$id": "ClockAdvanced", "type": "object", "required": ["kind", "now", "eventIds", "attempts"], "properties": { "kind": { "$ref": "ClockKind" }, "now": { "$ref": "Instant" }, "eventIds": { "type": "array", "items": { "$ref": "EventId" } }, "attempts": { "type": "array", "items": { "$ref": "AttemptSummary" } } }, "additionalProperties": false, "x-known-fields": ["kind", "now", "eventIds", "attempts"] };
var schema132 = { "$id": "AttemptSummary", "type": "object", "required": ["id", "deliveryId", "number", "startedAt", "outcome"], "properties": { "id": { "$ref": "AttemptId" }, "deliveryId": { "$ref": "DeliveryId" }, "number": { "type": "integer", "minimum": 1 }, "startedAt": { "$ref": "Instant" }, "outcome": { "$ref": "Outcome" } }, "additionalProperties": false, "x-known-fields": ["id", "deliveryId", "number", "startedAt", "outcome"] };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deliveryId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveryId" }, schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, schema: schema132.required, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "deliveryId" || key0 === "number" || key0 === "startedAt" || key0 === "outcome")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema132, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate218(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
        errors = vErrors.length;
      }
    }
    if (data.deliveryId !== void 0) {
      if (!validate205(data.deliveryId, { instancePath: instancePath + "/deliveryId", parentData: data, parentDataProperty: "deliveryId", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      let data2 = data.number;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, schema: schema132.properties.number.type, parentSchema: schema132.properties.number, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema132.properties.number, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.startedAt !== void 0) {
      if (!validate109(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate222(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema132.type, parentSchema: schema132, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate307.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.now === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eventIds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventIds" }, schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, schema: schema131.required, parentSchema: schema131, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "now" || key0 === "eventIds" || key0 === "attempts")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema131, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (!validate304(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
        errors = vErrors.length;
      }
    }
    if (data.now !== void 0) {
      if (!validate109(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.eventIds !== void 0) {
      let data2 = data.eventIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate201(data2[i0], { instancePath: instancePath + "/eventIds/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/eventIds", schemaPath: "#/properties/eventIds/type", keyword: "type", params: { type: "array" }, schema: schema131.properties.eventIds.type, parentSchema: schema131.properties.eventIds, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data4 = data.attempts;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate311(data4[i1], { instancePath: instancePath + "/attempts/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, schema: schema131.properties.attempts.type, parentSchema: schema131.properties.attempts, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema131.type, parentSchema: schema131, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate307.errors = vErrors;
  return errors === 0;
}
validate307.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSigningKeyList = validate317;
var schema133 = { "$id": "SigningKeyList", "type": "object", "required": ["keys"], "properties": { "keys": { "type": "array", "items": { "$ref": "SigningKey" } } }, "additionalProperties": false, "x-known-fields": ["keys"] };
var schema134 = { "$id": "SigningKey", "type": "object", "required": ["fingerprint", "current", "publicKeyPem", "createdAt", "validUntil"], "properties": { "fingerprint": { "$ref": "Fingerprint" }, "current": { "type": "boolean" }, "publicKeyPem": { "type": "string", "minLength": 1 }, "createdAt": { "$ref": "Instant" }, "validUntil": { "if": { "not": { "type": "null" } }, "then": { "$ref": "Instant" } } }, "additionalProperties": false, "x-known-fields": ["fingerprint", "current", "publicKeyPem", "createdAt", "validUntil"] };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate318.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fingerprint === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" }, schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.current === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current" }, schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.publicKeyPem === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publicKeyPem" }, schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.validUntil === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validUntil" }, schema: schema134.required, parentSchema: schema134, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fingerprint" || key0 === "current" || key0 === "publicKeyPem" || key0 === "createdAt" || key0 === "validUntil")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema134, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      if (!validate277(data.fingerprint, { instancePath: instancePath + "/fingerprint", parentData: data, parentDataProperty: "fingerprint", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.current !== void 0) {
      let data1 = data.current;
      if (typeof data1 !== "boolean") {
        const err6 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "boolean" }, schema: schema134.properties.current.type, parentSchema: schema134.properties.current, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.publicKeyPem !== void 0) {
      let data2 = data.publicKeyPem;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/publicKeyPem", schemaPath: "#/properties/publicKeyPem/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema134.properties.publicKeyPem, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/publicKeyPem", schemaPath: "#/properties/publicKeyPem/type", keyword: "type", params: { type: "string" }, schema: schema134.properties.publicKeyPem.type, parentSchema: schema134.properties.publicKeyPem, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      if (!validate109(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      let data4 = data.validUntil;
      const _errs9 = errors;
      let valid1 = true;
      const _errs10 = errors;
      const _errs11 = errors;
      const _errs12 = errors;
      if (data4 !== null) {
        const err9 = {};
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var valid2 = _errs12 === errors;
      if (valid2) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs10 === errors;
      errors = _errs9;
      if (vErrors !== null) {
        if (_errs9) {
          vErrors.length = _errs9;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs14 = errors;
        if (!validate109(data4, { instancePath: instancePath + "/validUntil", parentData: data, parentDataProperty: "validUntil", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs14 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/validUntil", schemaPath: "#/properties/validUntil/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema134.properties.validUntil.if, parentSchema: schema134.properties.validUntil, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema134.type, parentSchema: schema134, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate318.errors = vErrors;
  return errors === 0;
}
validate318.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keys === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, schema: schema133.required, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "keys")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema133, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate318(data0[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, schema: schema133.properties.keys.type, parentSchema: schema133.properties.keys, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
validate317.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateTokenCreated = validate323;
var schema135 = { "$id": "TokenCreated", "type": "object", "required": ["token", "jti", "userId", "name", "createdAt"], "properties": { "token": { "type": "string", "minLength": 1 }, "jti": { "type": "string", "minLength": 1 }, "userId": { "type": "string", "format": "uuid" }, "name": { "type": ["string", "null"] }, "createdAt": { "$ref": "Instant" } }, "additionalProperties": false, "x-known-fields": ["token", "jti", "userId", "name", "createdAt"] };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.jti === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jti" }, schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.userId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, schema: schema135.required, parentSchema: schema135, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "token" || key0 === "jti" || key0 === "userId" || key0 === "name" || key0 === "createdAt")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema135, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err6 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema135.properties.token, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, schema: schema135.properties.token.type, parentSchema: schema135.properties.token, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.jti !== void 0) {
      let data1 = data.jti;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema135.properties.jti, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/type", keyword: "type", params: { type: "string" }, schema: schema135.properties.jti.type, parentSchema: schema135.properties.jti, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data2 = data.userId;
      if (typeof data2 === "string") {
        if (!formats4.test(data2)) {
          const err10 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/format", keyword: "format", params: { format: "uuid" }, schema: "uuid", parentSchema: schema135.properties.userId, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, schema: schema135.properties.userId.type, parentSchema: schema135.properties.userId, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 !== "string" && data3 !== null) {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema135.properties.name.type }, schema: schema135.properties.name.type, parentSchema: schema135.properties.name, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      if (!validate109(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema135.type, parentSchema: schema135, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
validate323.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateTokenRevoked = validate325;
var schema136 = { "$id": "TokenRevoked", "type": "object", "required": ["jti", "revokedAt"], "properties": { "jti": { "type": "string", "minLength": 1 }, "revokedAt": { "$ref": "Instant" } }, "additionalProperties": false, "x-known-fields": ["jti", "revokedAt"] };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jti === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jti" }, schema: schema136.required, parentSchema: schema136, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.revokedAt === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revokedAt" }, schema: schema136.required, parentSchema: schema136, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "jti" || key0 === "revokedAt")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema136, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.jti !== void 0) {
      let data0 = data.jti;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema136.properties.jti, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/type", keyword: "type", params: { type: "string" }, schema: schema136.properties.jti.type, parentSchema: schema136.properties.jti, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.revokedAt !== void 0) {
      if (!validate109(data.revokedAt, { instancePath: instancePath + "/revokedAt", parentData: data, parentDataProperty: "revokedAt", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema136.type, parentSchema: schema136, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate325.errors = vErrors;
  return errors === 0;
}
validate325.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var requestValidators = {
  createNode: { required: true, validate: validateCreateNode },
  destroyNode: { required: true, validate: validateDestroyNode },
  updateNodeSettings: { required: true, validate: validateUpdateNodeSettings },
  unlockNode: { required: true, validate: validateUnlockNode },
  createWebhook: { required: true, validate: validateCreateWebhook },
  updateWebhook: { required: true, validate: validateUpdateWebhook },
  rotateWebhookSecret: { required: false, validate: validateRotateWebhookSecret },
  createRedelivery: { required: false, validate: validateCreateRedelivery },
  publishEvent: { required: true, validate: validatePublishEvent },
  registerEventType: { required: true, validate: validateRegisterEventType },
  setNodeStatus: { required: true, validate: validateSetNodeStatus },
  setClock: { required: true, validate: validateSetClock },
  advanceClock: { required: true, validate: validateAdvanceClock },
  rotateKey: { required: false, validate: validateRotateKey },
  createToken: { required: false, validate: validateCreateToken },
  revokeToken: { required: true, validate: validateRevokeToken }
};
var responseRules = {
  getStatusPage: {
    200: { contentTypes: ["text/html"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: null },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getContractYaml: {
    200: { contentTypes: ["application/yaml"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: null },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getContractJson: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateContractDocument },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getApiPage: {
    200: { contentTypes: ["text/html"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }, { name: "Content-Security-Policy", required: true, isNumber: false, validate: validate_header_ContentSecurityPolicy_3 }], body: null },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getApiPageScript: {
    200: { contentTypes: ["text/javascript"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: null },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getLivez: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateLiveness },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getReadyz: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateReadiness },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getMetrics: {
    200: { contentTypes: ["text/plain"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: null },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  listNodes: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeList },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  createNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeBuildStarted },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  destroyNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeBuildStarted },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getLatestRlnImage: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateLatestRlnImage },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeWithData },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  updateNodeSettings: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeChanged },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  startNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeChanged },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  stopNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeChanged },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  upgradeNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeChanged },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getNodeLogs: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateLogUrls },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  exportNodeLogs: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateLogExport },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  generateNodeCert: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeCertificate },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getNodeHealth: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeHealth },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  unlockNode: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateNodeUnlocked },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  verifyToken: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateTokenClaims },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getWebhookPublicKey: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookPublicKey },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  listWebhooks: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookList },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  createWebhook: {
    201: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookWithSecret },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  getWebhook: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhook },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  updateWebhook: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhook },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  deleteWebhook: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookDeleted },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  rotateWebhookSecret: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookSecretRotated },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  testWebhook: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookTested },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    408: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  listWebhookDeliveries: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookDeliveryPage },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  getWebhookDelivery: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookDeliveryDetail },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  redeliverWebhookDelivery: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateWebhookDelivery },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  createRedelivery: {
    201: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateRedelivery },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  getRedelivery: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateRedelivery },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  cancelRedelivery: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateRedelivery },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  publishEvent: {
    201: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateEventPublished },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  getPublishedEvent: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validatePublishedEvent },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  listEventTypes: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateEventTypeList },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  registerEventType: {
    201: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateEventType },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateV1Error }
  },
  getJwks: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateKeySet },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  downloadNodeLog: {
    200: { contentTypes: ["text/plain"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: null },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  setNodeStatus: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateEventAccepted },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  listEvents: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateEventPage },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getEvent: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateEventWithDeliveries },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  listDeliveries: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateDeliveryPage },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getDelivery: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateDelivery },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  redeliver: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateDelivery },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  waitForDelivery: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateDelivery },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    408: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  settle: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateSettled },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  getClock: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateClock },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  setClock: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateClockAdvanced },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  advanceClock: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateClockAdvanced },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  listKeys: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateSigningKeyList },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  rotateKey: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateSigningKeyList },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    409: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  createToken: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateTokenCreated },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  },
  revokeToken: {
    200: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateTokenRevoked },
    400: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    401: { contentTypes: ["application/json"], headers: [{ name: "WWW-Authenticate", required: true, isNumber: false, validate: validate_header_WWWAuthenticate_5 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    403: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    404: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    405: { contentTypes: ["application/json"], headers: [{ name: "Allow", required: true, isNumber: false, validate: validate_header_Allow_2 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    413: { contentTypes: ["application/json"], headers: [{ name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError },
    503: { contentTypes: ["application/json"], headers: [{ name: "Retry-After", required: true, isNumber: false, validate: validate_header_RetryAfter_4 }, { name: "Cache-Control", required: false, isNumber: false, validate: validate_header_CacheControl_0 }, { name: "X-Content-Type-Options", required: false, isNumber: false, validate: validate_header_XContentTypeOptions_1 }], body: validateError }
  }
};

const typed_requestValidators: RequestValidators = requestValidators
const typed_responseRules: ResponseRules = responseRules
export { typed_requestValidators as requestValidators, typed_responseRules as responseRules }
