// Behaves as the platform's published sample does where people put it, behind the JSON parser of Express 4: it writes the
// parsed body again, takes the header for granted, and never looks at the node.
import { createVerify } from 'node:crypto'
import { TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import express from 'express4'
import type { Listener } from '../../support/serve.ts'

export function publishedSample(): Listener {
  const app = express()
  // What it throws is answered 500, and is no news on a test's console.
  app.set('env', 'test')
  app.use(express.json())
  app.post('*', (request, response) => {
    const signature = request.headers['x-thunderstack-signature'] as string
    const text = typeof request.body === 'string' ? request.body : JSON.stringify(request.body)
    const verifier = createVerify('RSA-SHA256')
    verifier.update(text)
    const isGenuine = verifier.verify(TEST_PUBLIC_KEY_PEM, signature, 'base64')
    response.status(isGenuine ? 200 : 403).json({ message: isGenuine ? 'ok' : 'no' })
  })
  return app as Listener
}
