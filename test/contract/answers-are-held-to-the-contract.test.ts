// A platform that is about to say what openapi.yaml does not have: with --strict-contract it says so instead.
import { describe, expect, it } from 'vitest'
import { createConfig } from '../../sender/src/config/config.ts'
import { runPlatform } from '../../sender/src/platform.ts'
import { messageOf, send } from '../support/contract-call.ts'

async function askForImage(strictContract: string) {
  const config = createConfig({
    store: 'memory',
    port: '0',
    signingKey: 'test',
    logLevel: 'silent',
    strictContract,
  })
  const broken = { ...config, life: { ...config.life, rlnImage: 7 as never } }
  await using platform = await runPlatform(broken)
  const headers = { authorization: platform.token }
  return await send(platform.url, { path: '/api/nodes/latest-rln-image', headers })
}

describe('an answer that breaks the contract', () => {
  it('becomes a 500 that names operation, status and problem', async () => {
    const answer = await askForImage('true')
    expect(answer.status).toBe(500)
    expect(messageOf(answer)).toMatch(
      /^ERR_RESPONSE_BREAKS_CONTRACT: getLatestRlnImage answered 200, .*: data: expected a string, got a number; its log has the reason under req_/,
    )
  })

  it('is given as it is otherwise', async () => {
    expect(await askForImage('false')).toMatchObject({ status: 200, body: { data: 7 } })
  })
})
