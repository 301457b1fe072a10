// The examples of openapi.yaml as a call to a platform: what they name by the way (a node, a delivery, a token) is put in its
// place, and everything else is sent as it stands there.
import type { ContractCall } from '../support/contract-call.ts'
import type { ContractOperation } from '../support/contract-file.ts'

/** What the file's examples name, and what takes its place. */
export const NAMED_IN_EXAMPLES = {
  nodeId: '0f7c2b9ad4e14c2f8a4d6a0b5e3c9d71',
  webhookUrl: 'http://127.0.0.1:3000/webhooks/thunderstack',
  eventId: 'evt_01hzy3v7k2m9',
  deliveryId: 'del_01hzy3v7k2ma',
  webhookId: 'hook_01hzy3v7k2m0',
  redeliveryId: 'rdl_01hzy3v7k2mf',
  taskId: '9d1f6e0a-9d0c-4df8-8b8a-6f0b4f1f2a55',
  jti: '2b1a7c7e-5a57-4f0e-b0d1-0a9a6a4f7d10',
  token: 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.e30.c2lnbmF0dXJl',
} as const

export type NamedThings = Readonly<Partial<Record<keyof typeof NAMED_IN_EXAMPLES, string>>>

export function fillExample<Value>(value: Value, things: NamedThings): Value {
  const names = Object.keys(NAMED_IN_EXAMPLES) as (keyof typeof NAMED_IN_EXAMPLES)[]
  const text = names.reduce(
    (filled, name) => filled.replaceAll(NAMED_IN_EXAMPLES[name], things[name] ?? '$&'),
    JSON.stringify(value),
  )
  return JSON.parse(text) as Value
}

/** The call that a reader would copy: every parameter's example, and the body given, or that of the first example. */
export function callFromExamples(
  operation: ContractOperation,
  things: NamedThings,
  body: unknown = operation.request?.examples[0]?.value,
): ContractCall {
  const given = operation.parameters.map((parameter) => ({
    ...parameter,
    text: fillExample(String(parameter.example), things),
  }))
  const query = new URLSearchParams()
  for (const { in: place, name, text } of given) if (place === 'query') query.append(name, text)
  const headers = given.filter((parameter) => parameter.in === 'header')
  const params = given.filter((parameter) => parameter.in === 'path')
  return {
    params: Object.fromEntries(params.map(({ name, text }) => [name, text])),
    headers: Object.fromEntries(headers.map(({ name, text }) => [name, text])),
    ...(query.size > 0 && { query: query.toString() }),
    ...(body !== undefined && { body: fillExample(body, things) }),
  }
}
