// One call to a platform: JSON in and out, refusals as PlatformCallError.
import {
  OPERATIONS,
  type OperationId,
  type RequestBody,
  type ResponseBody,
} from '@thunderstack-webhooks/contracts'
import { PlatformCallError } from './platform-call-error.ts'

export interface Call<Id extends OperationId> {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestBody<Id>
}

export type Caller = <Id extends OperationId>(id: Id, call?: Call<Id>) => Promise<ResponseBody<Id>>

/** `controlToken`: what opens the control API of a platform that has one; else `token` does. */
export function createCaller(url: string, token: string, controlToken: string | null): Caller {
  return async (id, call = {}) => {
    const { method, path, tag } = OPERATIONS[id]
    const bearer = tag === 'Mock control' ? (controlToken ?? token) : token
    const target = new URL(fillPath(path, call.params ?? {}), url)
    for (const [name, value] of Object.entries(call.query ?? {})) {
      if (value !== undefined) target.searchParams.set(name, value)
    }
    const response = await fetch(target, {
      method,
      headers: {
        Authorization: `Bearer ${bearer}`,
        'Content-Type': 'application/json',
        ...call.headers,
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    }).catch((cause: unknown) => {
      throw new PlatformCallError(0, explainSilence(url, cause), { cause })
    })
    const answer = (await response.json().catch((cause: unknown) => {
      throw new PlatformCallError(
        response.status,
        `What answers at ${url} is not a ThunderStack mock platform: expected JSON`,
        { cause },
      )
    })) as never
    if (!response.ok) throw new PlatformCallError(response.status, readMessage(answer))
    return answer
  }
}

function explainSilence(url: string, error: unknown): string {
  const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
  return url.startsWith('https:') && code?.startsWith('ERR_SSL_')
    ? `What answers at ${url} does not speak TLS: name it with http:// instead`
    : `No platform answers at ${url}: is it running?`
}

function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

/** Under /v1 it is one level deeper. */
function readMessage(answer: unknown): string {
  const { error = answer } = answer as { error?: unknown }
  const { message } = error as { message?: unknown }
  return typeof message === 'string' ? message : 'the platform refused without a message'
}
