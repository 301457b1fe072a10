// Packs every published package as it would be released and holds the tarballs to what a stranger needs: types that
// resolve, doors that exist, an empty project that installs and uses them on the Node versions we promise, and a test suite.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installRuntime } from './install-runtime.mjs'

const ROOT = join(import.meta.dirname, '..')
const OLDEST_NODE = '20.19.0'
const RECEIVER_PROGRAMS = [
  'use-receiver.mjs',
  'use-receiver.cjs',
  'import-every-door.mjs',
  'require-every-door.cjs',
]
const PACKAGES = ['shared', 'contracts', 'receiver', 'sender']
const folder = mkdtempSync(join(tmpdir(), 'thunderstack-packages-'))

try {
  for (const name of PACKAGES) run('pnpm', ['pack', '--pack-destination', folder], join(ROOT, name))
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  for (const tarball of tarballs) {
    run('publint', ['run', join(folder, tarball), '--strict'], ROOT)
    // A file to read, not to import.
    const files = ['--exclude-entrypoints', 'openapi.yaml']
    run('attw', [join(folder, tarball), '--profile', 'esm-only', ...files], ROOT)
  }
  useAsStranger(tarballs)
  useInOwnTests(tarballs)
} finally {
  rmSync(folder, { recursive: true })
}

/** An empty project with nothing but the tarballs; its programs are in scripts/stranger/. */
function useAsStranger(tarballs) {
  const project = join(folder, 'project')
  mkdirSync(project)
  const manifest = {
    name: 'stranger',
    private: true,
    type: 'module',
    dependencies: listTarballs(tarballs),
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  cpSync(join(ROOT, 'scripts/stranger'), project, { recursive: true })
  install(tarballs, project)
  run(process.execPath, ['use-platform.mjs'], project)
  for (const node of [process.execPath, ...findOldestNode(), ...otherNodes()]) {
    for (const program of RECEIVER_PROGRAMS) run(node, [program], project)
  }
  writeFileSync(join(project, 'every-door.ts'), formatDoorTypes(project))
  for (const resolution of ['nodenext', 'bundler']) {
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext'
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--target',
      'es2023',
      '--types',
      'node',
    ]
    const typeRoots = join(ROOT, 'node_modules/@types')
    run(
      'tsc',
      [
        ...options,
        '--typeRoots',
        typeRoots,
        '--module',
        module,
        '--moduleResolution',
        resolution,
        'use-types.ts',
        'every-door.ts',
        ...(resolution === 'nodenext' ? ['use-types.cts'] : []),
      ],
      project,
    )
  }
}

/** A copy of the example that has tests of its own, with the tarballs in place of the folders beside it. */
function useInOwnTests(tarballs) {
  const project = join(folder, 'own-tests')
  const isSource = (path) => !path.includes('node_modules')
  cpSync(join(ROOT, 'examples/own-tests'), project, { recursive: true, filter: isSource })
  install(tarballs, project)
  const scope = join(project, 'node_modules/@thunderstack-webhooks')
  for (const name of readdirSync(scope)) {
    const path = realpathSync(join(scope, name))
    if (!path.startsWith(realpathSync(project))) throw new Error(`${name} is not packed: ${path}`)
  }
  const sources = readdirSync(project).filter((file) => file.endsWith('.ts'))
  const lib = ['--target', 'es2023', '--lib', 'es2023,esnext.disposable']
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')]
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions']
  run('tsc', [...options, ...lib, ...types, '--module', 'nodenext', ...sources], project)
  run('pnpm', ['test'], project)
}

/** Package name → its tarball, beside the project. */
function listTarballs(tarballs) {
  const find = (name) => tarballs.find((tarball) => tarball.includes(`-${name}-`))
  return Object.fromEntries(
    PACKAGES.map((name) => [`@thunderstack-webhooks/${name}`, `file:../${find(name)}`]),
  )
}

/** Whatever a manifest says of our packages, the tarballs are what is installed. */
function install(tarballs, project) {
  const overrides = Object.entries(listTarballs(tarballs))
  const lines = overrides.map(([name, spec]) => `  '${name}': '${spec}'\n`)
  writeFileSync(join(project, 'pnpm-workspace.yaml'), `overrides:\n${lines.join('')}`)
  run('pnpm', ['install', '--ignore-scripts', '--no-frozen-lockfile'], project)
}

/** One import of each door, so that the compiler reads the types of all of them, and of what they stand on. */
function formatDoorTypes(project) {
  const { listDoors } = createRequire(join(project, 'x.cjs'))('./list-doors.cjs')
  const doors = listDoors()
  const imports = doors.map((door, index) => `import * as door${index} from '${door}'`)
  return `${imports.join('\n')}\nconsole.log(${doors.map((_door, index) => `door${index}`)})\n`
}

/** The oldest Node that receivers are promised to run on, from the registry. */
function findOldestNode() {
  const { path, reason } = installRuntime(folder, 'node', OLDEST_NODE)
  if (path) return [path]
  console.log(`Node ${OLDEST_NODE}: skipped, ${reason}`)
  return []
}

/** The machine's own Node, when there is one beside the workspace's: often the older one that receivers run on. */
function otherNodes() {
  const folders = (process.env.PATH ?? '')
    .split(':')
    .filter((path) => !path.includes('node_modules'))
  return folders
    .map((path) => join(path, 'node'))
    .filter((path) => existsSync(path))
    .slice(0, 1)
}

function run(command, args, cwd) {
  console.log(`> ${[command.split('/').at(-1), ...args].join(' ')}`)
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${command} ended with ${status}`)
    process.exitCode = 1
    throw new Error(`${command} ${args.join(' ')} failed`)
  }
}
