// The Koa stack, one line per layer. A request goes down this list; what no route takes ends in the last line.
import Router from '@koa/router'
import Koa, { type Context, type Middleware } from 'koa'
import type { House } from './house.ts'
import { authenticateAccount } from './middleware/authenticate-account.ts'
import { authenticate } from './middleware/authenticate.ts'
import { collapseSlashes } from './middleware/collapse-slashes.ts'
import { guardControl } from './middleware/guard-control.ts'
import { holdToContract } from './middleware/hold-to-contract.ts'
import { mapErrors } from './middleware/map-errors.ts'
import { noStore } from './middleware/no-store.ts'
import { readJson } from './middleware/read-json.ts'
import { refuseUnknownRoute, type KnownPath } from './middleware/refuse-unknown-route.ts'
import { runOperation } from './middleware/run-operation.ts'
import { ROUTES, type Access, type Route } from './routes.ts'

export function createApp(house: House): Koa {
  const router = new Router({ sensitive: true })
  for (const route of ROUTES) {
    router.register(route.path, [route.method], createSteps(route, house), {
      name: route.operationId,
    })
  }
  const known = listKnownPaths(router)
  const app = new Koa()
  if (house.access.isStrictContract)
    app.use(holdToContract(house, (ctx) => findOperation(known, ctx)))
  app.use(mapErrors(house))
  app.use(noStore)
  app.use(collapseSlashes)
  app.use(router.routes())
  app.use(refuseUnknownRoute(known))
  // map-errors answers whatever an operation throws; what is left are sockets that broke while being written to.
  app.on('error', () => undefined)
  return app
}

function createSteps(route: Route, house: House): Middleware[] {
  const permission = createPermission(route.access, house)
  const body = route.readsBody ? [readJson(route.operationId)] : []
  return [permission, ...body, runOperation(route, house)]
}

function createPermission(access: Access, house: House): Middleware {
  switch (access) {
    case 'control':
      return guardControl(house)
    case 'account':
      return authenticateAccount(house)
    case 'user':
      return authenticate(house, 'required')
    case 'optional':
      return authenticate(house, 'optional')
    case 'public':
      return authenticate(house, 'none')
  }
}

function listKnownPaths(router: Router): KnownPath[] {
  return ROUTES.flatMap(({ operationId, method }) => {
    const layer = router.route(operationId)
    return layer ? [{ operationId, method, matches: (path: string) => layer.match(path) }] : []
  })
}

/** The operation of a request; for a method that its path does not have, any operation of the path. */
function findOperation(known: readonly KnownPath[], { path, method }: Context) {
  const matching = known.filter(({ matches }) => matches(path))
  const wanted = method === 'HEAD' ? 'GET' : method
  return (matching.find((each) => each.method === wanted) ?? matching[0])?.operationId
}
