// The Koa stack, one line per layer. A request goes down this list; what no route takes ends in the last line.
import Router from '@koa/router'
import Koa, { type Middleware } from 'koa'
import type { House } from './house.ts'
import { authenticate } from './middleware/authenticate.ts'
import { collapseSlashes } from './middleware/collapse-slashes.ts'
import { guardControl } from './middleware/guard-control.ts'
import { mapErrors } from './middleware/map-errors.ts'
import { noStore } from './middleware/no-store.ts'
import { readJson } from './middleware/read-json.ts'
import { refuseUnknownRoute } from './middleware/refuse-unknown-route.ts'
import { runOperation } from './middleware/run-operation.ts'
import { ROUTES, type Route } from './routes.ts'

export function createApp(house: House): Koa {
  const router = new Router({ sensitive: true })
  for (const route of ROUTES) {
    router.register(route.path, [route.method], createSteps(route, house), {
      name: route.operationId,
    })
  }
  const app = new Koa()
  app.use(mapErrors(house))
  app.use(noStore)
  app.use(collapseSlashes)
  app.use(router.routes())
  app.use(refuseUnknownRoute(listKnownPaths(router)))
  // map-errors answers whatever an operation throws; what is left are sockets that broke while being written to.
  app.on('error', () => undefined)
  return app
}

function createSteps(route: Route, house: House): Middleware[] {
  const { access } = route
  const permission =
    access === 'control'
      ? guardControl(house)
      : authenticate(
          house,
          access === 'user' ? 'required' : access === 'public' ? 'none' : 'optional',
        )
  const body = route.readsBody ? [readJson(route.operationId)] : []
  return [permission, ...body, runOperation(route, house)]
}

function listKnownPaths(router: Router) {
  return ROUTES.flatMap(({ operationId, method }) => {
    const layer = router.route(operationId)
    return layer ? [{ method, matches: (path: string) => layer.match(path) }] : []
  })
}
