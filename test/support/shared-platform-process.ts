// Started by shared-platform.ts.
import { createConfig } from '../../sender/dist/config/config.js'
import { runPlatform } from '../../sender/dist/platform.js'

const LEASE_MS = 1_500

const config = createConfig({
  store: process.env['STORE_URL'] ?? '',
  port: '0',
  signingKey: 'test',
  step: '1d',
  logLevel: 'silent',
  strictContract: 'true',
})
const { url, token } = await runPlatform({
  ...config,
  dispatch: { ...config.dispatch, leaseMs: LEASE_MS },
})
process.on('disconnect', () => process.exit())
process.send?.({ url, token })
