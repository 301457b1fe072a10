// The checks as a Worker: answers with their number, or with what failed. At /early it is a receiver that answers first.
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
import { signDelivery, testKeys, toFetchRequest } from '@thunderstack-webhooks/receiver/testing'
import { checkContract } from './check-contract.ts'
import { checkReceiver } from './check-receiver.ts'

interface Context {
  waitUntil(work: Promise<unknown>): void
}

export default {
  async fetch(request: Request, env: unknown, context: Context): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const keyServer = searchParams.get('keys') ?? ''
    try {
      if (pathname === '/early') return await answerEarly(keyServer, env, context)
      return new Response(String((await checkReceiver(keyServer)) + checkContract()))
    } catch (error) {
      return new Response(error instanceof Error ? error.stack : String(error), { status: 500 })
    }
  },
}

/** The handler is still at work when the answer is out: two requests of its own, of which the server sees the second. */
async function answerEarly(keyServer: string, env: unknown, context: Context): Promise<Response> {
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    ack: 'early',
    onError: () => undefined,
  })
  receiver.on('NODE_STATUS_UPDATED', async () => {
    await (await fetch(`${keyServer}/late`)).text()
    await fetch(`${keyServer}/handled`)
  })
  const signed = await signDelivery({
    eventType: 'NODE_STATUS_UPDATED',
    eventTimestamp: '2026-01-01T00:00:00Z',
    details: { nodeId: 'node-1', status: 'RUNNING' },
    nodeId: 'node-1',
  })
  return fetchReceiver(receiver)(toFetchRequest(signed), env, context)
}
