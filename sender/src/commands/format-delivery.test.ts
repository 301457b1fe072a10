import { expect, test } from 'vitest'
import { startPlatform } from '../index.ts'
import { formatDelivery } from './format-delivery.ts'

test('a delivery whose event has been deleted since it was listed is shown all the same', async () => {
  await using platform = await startPlatform({ clock: 'manual', retry: '1h' })
  const { nodeId } = await platform.nodes.create({
    name: 'a',
    network: 'regtest',
    settings: { webhookUrl: 'http://127.0.0.1:9/' },
  })
  await platform.nodes.setStatus(nodeId, 'PAUSED')
  const { deliveries } = await platform.deliveries.list({ nodeId })
  expect(await formatDelivery(platform, deliveries[0]!)).toContain('  PAUSED  ')
  // Without an attempt, it is cancelled.
  await platform.nodes.updateSettings(nodeId, { webhookUrl: null })
  await platform.clock.advance('40d')
  expect(await formatDelivery(platform, deliveries[0]!)).toContain('  event deleted  ')
})
