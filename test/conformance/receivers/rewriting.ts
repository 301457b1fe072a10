// A careful receiver with one mistake: it checks the signature over JSON that it has parsed and written again.
import { verify } from 'node:crypto'
import { TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import type { Listener } from '../../support/serve.ts'
import { readBody } from './read-body.ts'

interface Body {
  readonly nodeId?: unknown
  readonly details?: { readonly nodeId?: unknown } | null
}

export function rewriting(nodeId: string): Listener {
  return async (request, response) => {
    const bytes = await readBody(request)
    response.statusCode = bytes ? decide(request.method, request.headers, bytes) : 400
    response.end()
  }

  function decide(
    method: string | undefined,
    headers: Readonly<Record<string, string | readonly string[] | undefined>>,
    bytes: Buffer,
  ): number {
    if (method !== 'POST') return 405
    const signature = headers['x-thunderstack-signature']
    if (typeof signature !== 'string') return 401
    let body: Body | null
    let text: Buffer
    try {
      body = JSON.parse(bytes.toString()) as Body | null
      text = Buffer.from(JSON.stringify(body))
    } catch {
      return 400
    }
    const isGenuine = verify(
      'RSA-SHA256',
      text,
      TEST_PUBLIC_KEY_PEM,
      Buffer.from(signature, 'base64'),
    )
    if (!isGenuine || body?.nodeId !== nodeId || body.details?.nodeId !== nodeId) return 403
    return 200
  }
}
