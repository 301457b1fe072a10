// Every door of the receiver behind real HTTP, under the names that the documentation gives them.
import type { Server } from 'node:http'
import type { AnyReceiver } from '@thunderstack-webhooks/receiver'
import { expressReceiver } from '@thunderstack-webhooks/receiver/express'
import { fastifyReceiver } from '@thunderstack-webhooks/receiver/fastify'
import { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import { lambdaReceiver } from '@thunderstack-webhooks/receiver/lambda'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import express from 'express'
import express4 from 'express4'
import Fastify from 'fastify'
import Koa from 'koa'
import type { Listener } from '../serve.ts'
import { bridgeFetch } from './fetch-bridge.ts'
import { gateLambda, toHttpEvent, toRestEvent } from './lambda-gateway.ts'

export const DOOR_PATH = '/webhooks/thunderstack'
const AT = { path: DOOR_PATH }

type OpenDoor = (receiver: AnyReceiver) => Listener | Server | Promise<Server>

export type DoorName =
  | 'Koa'
  | 'Express 4'
  | 'Express 5'
  | 'Fastify'
  | 'Node'
  | 'Fetch'
  | 'Lambda, base64'
  | 'Lambda, text'

export const DOORS: Readonly<Record<DoorName, OpenDoor>> = {
  Koa: (receiver) => {
    const app = new Koa()
    // What a client breaks off is no news on a test's console.
    app.silent = true
    return app.use(koaReceiver(receiver, AT)).callback()
  },
  'Express 4': (receiver) => express4().use(expressReceiver(receiver, AT)) as Listener,
  'Express 5': (receiver) => express().use(expressReceiver(receiver, AT)) as Listener,
  Fastify: async (receiver) => {
    const app = Fastify()
    app.register(fastifyReceiver(receiver, AT))
    await app.ready()
    return app.server
  },
  Node: (receiver) => nodeReceiver(receiver, AT),
  Fetch: (receiver) => bridgeFetch(fetchReceiver(receiver, AT)),
  'Lambda, base64': (receiver) => gateLambda(lambdaReceiver(receiver, AT), toRestEvent),
  'Lambda, text': (receiver) => gateLambda(lambdaReceiver(receiver, AT), toHttpEvent),
}

export const DOOR_NAMES: readonly DoorName[] = Object.keys(DOORS) as DoorName[]

/** Those that are given a stream. A Lambda function is called when the whole request has come. */
export const STREAMING_DOORS: readonly DoorName[] = DOOR_NAMES.filter(
  (name) => !name.startsWith('Lambda'),
)
