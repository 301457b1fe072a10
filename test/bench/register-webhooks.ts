// Webhooks registered over HTTP, as anybody would, on a platform that is otherwise without its door.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestBody } from '@thunderstack-webhooks/contracts'
import type { Context } from '../../sender/dist/context.js'
import type { EventOwner } from '../../sender/dist/domain/event.js'

/** Resolves with whose they are. */
export async function registerWebhooks(
  { app, token }: Context,
  webhooks: readonly RequestBody<'createWebhook'>[],
): Promise<EventOwner> {
  const serve = app.callback()
  const server = createServer((request, response) => {
    void serve(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  for (const webhook of webhooks) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/webhooks`, {
      method: 'POST',
      headers: { Authorization: token },
      body: JSON.stringify(webhook),
    })
    if (!answer.ok) throw new Error(await answer.text())
  }
  server.close()
  const [, claims = ''] = token.split('.')
  const { sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string }
  return { userId: sub, workspaceId: 'default' }
}
