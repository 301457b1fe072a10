// What a compiler sees in a CommonJS file of TypeScript, under the module rules that let it require ES modules.
import receiverPackage = require('@thunderstack-webhooks/receiver')

const { createReceiver, staticKey } = receiverPackage
const options: receiverPackage.ReceiverOptions = { keys: staticKey('…') }
console.log(createReceiver(options))
