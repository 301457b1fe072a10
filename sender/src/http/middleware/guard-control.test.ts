// Against a real server with nothing but the guard in front: a control token that is none opens nothing.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Koa from 'koa'
import { expect, onTestFinished, test } from 'vitest'
import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'
import { guardControl } from './guard-control.ts'

test.each([{}, { authorization: '' }, { authorization: 'Bearer ' }, { authorization: 'x' }])(
  'an empty control token is not opened by %j',
  async (headers) => {
    const access = { auth: 'lenient', isLoopback: false, controlToken: '' } as const
    // With a control token, whatever it is, neither tokens nor the store are asked.
    const app = new Koa()
      .use(async (ctx, next) => {
        await next().catch((error: unknown) => {
          ctx.status = error instanceof PlatformError ? 401 : 500
        })
      })
      .use(guardControl({ access } as House))
      .use((ctx) => {
        ctx.status = 200
      })
    const server = app.listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect((await fetch(`http://127.0.0.1:${port}/`, { headers })).status).toBe(401)
  },
)
