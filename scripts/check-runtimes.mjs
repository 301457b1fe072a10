// Runs the receiver and the checks of the contract where their users do: in workerd, in the oldest Node we promise, in Bun and in Deno. The same program
// each time, once on WebCrypto alone and once as the runtime itself would resolve it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { testKeys } from '../receiver/dist/testing/index.js'
import { installPackage, installRuntime } from './install-runtime.mjs'

const ROOT = join(import.meta.dirname, '..')
const VERSIONS = { node: '20.19.0', bun: '1.4.5', deno: '2.9.6', miniflare: '4.20260730.0' }
const { build } = createRequire(join(ROOT, 'test/package.json'))('esbuild')

const folder = mkdtempSync(join(tmpdir(), 'thunderstack-runtimes-'))
const keyServer = await startKeyServer()
try {
  const onWebCrypto = await bundle('process.ts', 'web.mjs', ['workerd'])
  const onNodeCrypto = await bundle('process.ts', 'node.mjs', ['node'])
  const onWorkerd = await bundle('worker.ts', 'worker.mjs', ['workerd', 'worker'])

  await runInWorkerd(onWorkerd)
  for (const [name, ...options] of [['node'], ['bun'], ['deno', 'run', '--allow-all']]) {
    const { path, reason } = installRuntime(folder, name, VERSIONS[name])
    if (reason) {
      skip(name, reason)
      continue
    }
    await runProcess(`${name} ${VERSIONS[name]}, WebCrypto alone`, path, [...options, onWebCrypto])
    await runProcess(`${name} ${VERSIONS[name]}, node:crypto`, path, [...options, onNodeCrypto])
  }
} finally {
  keyServer.closeAllConnections()
  keyServer.close()
  rmSync(folder, { recursive: true })
}

async function bundle(entry, name, conditions) {
  const outfile = join(folder, name)
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'test/runtimes', entry)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    conditions,
    external: ['node:*'],
    metafile: true,
  })
  const [{ imports }] = Object.values(metafile.outputs)
  const isWeb = !conditions.includes('node')
  if (isWeb && imports.length > 0) fail(name, `it imports ${imports.map(({ path }) => path)}`)
  return outfile
}

async function runInWorkerd(script) {
  const { modules, reason } = installPackage(folder, 'miniflare', VERSIONS.miniflare)
  if (reason) {
    skip('workerd', reason)
    return
  }
  const entry = createRequire(join(modules, 'x.js')).resolve('miniflare')
  const { Miniflare } = await import(pathToFileURL(entry).href)
  const worker = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(script, 'utf8') }],
    compatibilityDate: '2026-01-01',
  })
  try {
    const url = `http://worker.test/?keys=${keyServer.origin}`
    const response = await worker.dispatchFetch(url)
    tell(`workerd, miniflare ${VERSIONS.miniflare}`, await response.text(), response.status === 200)
    await checkEarlyAnswer(worker)
  } finally {
    await worker.dispose()
  }
}

// The key server answers /late only when the Worker's own answer is here: what then comes is kept alive by waitUntil alone.
async function checkEarlyAnswer(worker) {
  const title = 'workerd, a handler that goes on after an early answer'
  const signal = AbortSignal.timeout(10_000)
  const url = `http://worker.test/early?keys=${keyServer.origin}`
  try {
    const late = once(keyServer, 'late', { signal })
    const [{ status }, [answer]] = await Promise.all([worker.dispatchFetch(url), late])
    const handled = once(keyServer, 'handled', { signal })
    answer.end()
    await handled
    tell(title, '1', status === 200)
  } catch (error) {
    fail(title, error.message)
  }
}

async function runProcess(title, path, args) {
  const child = spawn(path, [...args, keyServer.origin], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  tell(title, out + err, (await ended) === 0)
}

async function startKeyServer() {
  const server = createServer(({ url, headers }, response) => {
    if (url === '/moved') response.writeHead(302, { location: '/key' }).end()
    else if (url === '/huge') response.end('A'.repeat(1_000_000))
    else if (url === '/page') response.end('<html>Sign in</html>')
    else if (url === '/slow') return
    else if (url === '/late') server.emit('late', response)
    else if (url === '/handled') server.emit('handled', response.end())
    else if (headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.setHeader('etag', '"1"').end(JSON.stringify({ data: testKeys.publicKeyPem }))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(server, { origin: `http://127.0.0.1:${server.address().port}` })
}

function tell(title, output, isGood) {
  if (isGood) console.log(`${title}: ${output.trim()} checks passed`)
  else fail(title, output.trim())
}

function skip(title, reason) {
  console.log(`${title}: skipped, ${reason}`)
}

function fail(title, reason) {
  console.error(`${title}: ${reason}`)
  process.exitCode = 1
}
