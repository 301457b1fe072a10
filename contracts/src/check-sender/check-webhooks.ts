// Holds what the sink received to the contract: signature over the raw bytes, payload, headers, node. Pure.
import { createPublicKey, verify } from 'node:crypto'
import { THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import { conclude } from '../report/conclude.ts'
import { describeProblems } from '../describe-problems.ts'
import type { CaseResult } from '../report/report.ts'
import { validateEvent } from '../validate-event.ts'
import type { SunkWebhook } from './sink.ts'

const FAMILY = 'Webhooks'

interface WebhookRule {
  readonly name: string
  /** What is wrong with one webhook; undefined when nothing is. */
  readonly findComplaint: (
    webhook: SunkWebhook,
    publicKeyPem: string,
    nodeId: string,
  ) => string | undefined
  readonly why: string
  readonly fix: string
}

const RULES: readonly WebhookRule[] = [
  {
    name: 'every webhook is a POST of JSON',
    findComplaint({ method, headers }) {
      const type = findHeader(headers, 'content-type') ?? 'no type'
      return method === 'POST' && /^application\/json\b/i.test(type)
        ? undefined
        : `${method} with ${type}`
    },
    why: 'receivers are mounted for POST and parse application/json only',
    fix: 'send POST with Content-Type: application/json',
  },
  {
    name: 'every webhook has one signature header, in its documented spelling',
    findComplaint({ headers }) {
      const names = headers.map(([name]) => name).filter(isSignatureName)
      if (names.length !== 1) return `${names.length} signature headers`
      return names[0] === THUNDERSTACK_SIGNATURE_HEADER ? undefined : `a header named ${names[0]}`
    },
    why: 'the published handler looks up this spelling and the lower-case one, and no third',
    fix: `send ${THUNDERSTACK_SIGNATURE_HEADER} once, in that spelling`,
  },
  {
    name: 'every signature verifies over the raw bytes',
    findComplaint({ headers, body }, publicKeyPem) {
      const text = findHeader(headers, THUNDERSTACK_SIGNATURE_HEADER) ?? ''
      const signature = Buffer.from(text, 'base64')
      if (signature.toString('base64') !== text || text === '') return 'no standard padded base64'
      return isGenuine(body, publicKeyPem, signature)
        ? undefined
        : 'a signature that the public key does not verify'
    },
    why: 'a receiver that checks properly refuses it',
    fix: 'sign the very bytes that are sent with RSA, PKCS#1 v1.5, SHA-256, and the key that is published',
  },
  {
    name: 'every payload is one that the contract has',
    findComplaint({ body }) {
      const verdict = validateEvent(parseJson(body))
      switch (verdict.kind) {
        case 'valid':
          return undefined
        case 'unknown-type':
          return `an event of type ${JSON.stringify(verdict.eventType)}`
        case 'invalid':
          return describeProblems(verdict.problems)
      }
    },
    why: 'receivers are written against the contract',
    fix: 'send what the webhooks section of openapi.yaml says',
  },
  {
    name: 'every payload names the node, twice',
    findComplaint({ body }, _key, nodeId) {
      const { nodeId: outer, details } = (parseJson(body) ?? {}) as {
        readonly nodeId?: unknown
        readonly details?: { readonly nodeId?: unknown }
      }
      return outer === nodeId && details?.nodeId === nodeId ? undefined : 'another node, or two'
    },
    why: 'receivers refuse events of nodes that are not theirs',
    fix: 'put the id of the node into nodeId and details.nodeId',
  },
]

export function checkWebhooks(
  webhooks: readonly SunkWebhook[],
  publicKeyPem: string,
  nodeId: string,
): readonly CaseResult[] {
  return RULES.map(({ name, findComplaint, why, fix }) => {
    const complaints = webhooks.flatMap(
      (webhook) => findComplaint(webhook, publicKeyPem, nodeId) ?? [],
    )
    return conclude({
      family: FAMILY,
      name,
      holds: complaints.length === 0 && webhooks.length > 0,
      finding: {
        sent: 'changes of the status of a node',
        cameBack:
          webhooks.length === 0
            ? 'no webhook'
            : `${complaints.length} of ${webhooks.length} webhooks: ${complaints[0] ?? ''}`,
        why,
        fix,
      },
    })
  })
}

/** Statuses in the order in which they came. */
export function listStatuses(webhooks: readonly SunkWebhook[]): readonly string[] {
  return webhooks.flatMap(({ body }) => {
    const verdict = validateEvent(parseJson(body))
    return verdict.kind === 'valid' ? [verdict.event.details.status] : []
  })
}

function isSignatureName(name: string): boolean {
  return name.toLowerCase() === THUNDERSTACK_SIGNATURE_HEADER.toLowerCase()
}

function findHeader(headers: SunkWebhook['headers'], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1]
}

function isGenuine(body: Buffer, publicKeyPem: string, signature: Buffer): boolean {
  try {
    return verify('sha256', body, createPublicKey(publicKeyPem), signature)
  } catch {
    // No key: that is a finding of its own, and nothing can be genuine.
    return false
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
