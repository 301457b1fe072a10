// The same package from CommonJS: Node loads ES modules through require since 20.19.
const { createReceiver, staticKey } = require('@thunderstack-webhooks/receiver')
const { testKeys } = require('@thunderstack-webhooks/receiver/testing')

createReceiver({ keys: staticKey(testKeys.publicKeyPem), allowTestKeys: true })
console.log(`require works on Node ${process.version}`)
