// Proven by compiling: the doors name no framework's types, and fit those of the real ones.
import type { RequestListener } from 'node:http'
import type { Http2SecureServer, Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type * as Lambda from 'aws-lambda'
import type * as Express from 'express'
import type * as Express4 from 'express4'
import type {
  FastifyInstance,
  FastifyPluginCallback,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
} from 'fastify'
import type { Context, Handler } from 'hono'
import type { Middleware } from 'koa'
import type { InjectOptions } from 'light-my-request'
import { expectTypeOf, test } from 'vitest'
import type { Receiver } from '../index.ts'
import type { InjectedRequest } from '../testing/index.ts'
import type { expressReceiver } from './express/index.ts'
import type { fastifyReceiver } from './fastify/index.ts'
import type { koaReceiver } from './koa/index.ts'
import type { lambdaReceiver } from './lambda/index.ts'
import type { nodeReceiver } from './node/index.ts'

type Door<Create extends (...options: never[]) => unknown> = ReturnType<Create>

test("nodeReceiver is a listener of Node's servers, and reads what Next.js hands to pages", () => {
  type Listener = Door<typeof nodeReceiver>
  expectTypeOf<Listener>().toExtend<RequestListener>()
  expectTypeOf<Listener>().toExtend<
    (request: Http2ServerRequest, response: Http2ServerResponse) => void
  >()
  // A promise where a server wants nothing is what @typescript-eslint/no-misused-promises warns of.
  expectTypeOf<ReturnType<Listener>>().toBeUnknown()
})

test('expressReceiver is middleware of Express 5 and of Express 4', () => {
  type Layer = Door<typeof expressReceiver>
  expectTypeOf<Layer>().toExtend<Express.RequestHandler>()
  expectTypeOf<Layer>().toExtend<Express4.RequestHandler>()
  expectTypeOf<ReturnType<Layer>>().toBeVoid()
})

test('fastifyReceiver is a plugin of Fastify 5, over HTTP/2 too', () => {
  type Plugin = Door<typeof fastifyReceiver>
  expectTypeOf<Plugin>().toExtend<FastifyPluginCallback>()
  expectTypeOf<Plugin>().toBeCallableWith({} as FastifyInstance, {}, () => undefined)
  type OverHttp2 = FastifyInstance<
    Http2SecureServer,
    RawRequestDefaultExpression<Http2SecureServer>,
    RawReplyDefaultExpression<Http2SecureServer>
  >
  expectTypeOf<OverHttp2>().toExtend<Parameters<Plugin>[0]>()
  expectTypeOf<InjectedRequest>().toExtend<InjectOptions>()
})

test('koaReceiver is middleware of Koa 3', () => {
  expectTypeOf<Door<typeof koaReceiver>>().toExtend<Middleware>()
})

test('lambdaReceiver handles the events of API Gateway, function URLs and load balancers', () => {
  type Invoked = Door<typeof lambdaReceiver>
  expectTypeOf<Invoked>().toExtend<Lambda.APIGatewayProxyHandler>()
  expectTypeOf<Invoked>().toExtend<Lambda.APIGatewayProxyHandlerV2>()
  expectTypeOf<Invoked>().toExtend<Lambda.LambdaFunctionURLHandler>()
  expectTypeOf<Invoked>().toExtend<Lambda.ALBHandler>()
})

test('handle is a route of the Next.js app router, and what a handler of Hono returns', () => {
  type Handle = Receiver['handle']
  expectTypeOf<Handle>().toExtend<(request: Request, context: object) => Promise<Response>>()
  expectTypeOf<(context: Context) => ReturnType<Handle>>().toExtend<Handler>()
})

test('a door that does not fit would be noticed, and so would types that are missing', () => {
  expectTypeOf<Express.RequestHandler>().not.toBeAny()
  expectTypeOf<Express4.RequestHandler>().not.toBeAny()
  expectTypeOf<Express4.Request['param']>().toBeFunction()
  expectTypeOf<Lambda.ALBHandler>().not.toBeAny()
  expectTypeOf<InjectOptions>().not.toBeAny()
  expectTypeOf<Handler>().not.toBeAny()
  expectTypeOf<Door<typeof koaReceiver>>().not.toExtend<Express.RequestHandler>()
  expectTypeOf<Door<typeof nodeReceiver>>().not.toExtend<Middleware>()
})
