// Why: ajv-formats is one CommonJS object of thirty formats, of which the contract uses three.
// Its source is cut here to the formats that the compiled validators name; the code of each stays the library's own.
import { readFile } from 'node:fs/promises'

const MODULE = 'ajv-formats/dist/formats'

/** The compiled validators with an import where Ajv writes a `require`, which would keep the whole object. */
export function importFormats(code) {
  if (!code.includes(`require("${MODULE}")`)) return code
  return `import * as formats from "${MODULE}";\n${code.replaceAll(`require("${MODULE}")`, 'formats')}`
}

/** An esbuild plugin. */
export function keepUsedFormats(code) {
  const used = code.matchAll(/\bfullFormats(?:\["([^"]+)"\]|\.(\w+))/g)
  const names = new Set(Array.from(used, ([, quoted, bare]) => quoted ?? bare))
  return {
    name: 'keep-used-formats',
    setup({ onLoad }) {
      onLoad({ filter: /ajv-formats\/dist\/formats\.js$/ }, async ({ path }) => ({
        contents: cutFormats(await readFile(path, 'utf8'), names),
      }))
    },
  }
}

function cutFormats(source, names) {
  const [, head, listed, , tail] =
    /^([^]*?)exports\.fullFormats = \{\n([^]*?)\n\};([^]*?)exports\.formatNames = .*\n([^]*)$/.exec(
      source,
    ) ?? fail('its parts are not where they were')
  const kept = [...names].map(
    (name) =>
      new RegExp(`^ +"?${name}"?(?:: .*)?,$`, 'm').exec(listed)?.[0] ?? fail(`no format ${name}`),
  )
  const body = `${head}${tail}`.replaceAll(/^(?:"use strict"|Object\.define|exports\.).*$/gm, '')
  // Formats also know how to compare values, for keywords that no contract here has.
  const members = kept.join('\n').replaceAll(/fmtDef\((.*), compare\w+\)/g, '{ validate: $1 }')
  return `${body}\nexport const fullFormats = {\n${members}\n}\n`
}

function fail(reason) {
  throw new Error(`Cannot cut ajv-formats, ${reason}. Look at ${MODULE} after an update.`)
}
