#!/usr/bin/env node
// The command. Written for any Node that can read it, so that an old one is told what is missing.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `thunderstack-mock: expected Node 24 or newer, this is ${process.version}; install Node 24, or run the command as "npx -y pnpm@12.21.0 exec thunderstack-mock" in its repository, which brings its own on Linux\n`,
  )
  process.exit(1)
}
const { enableCompileCache } = await import('node:module')
enableCompileCache()
await import('../dist/main.js')
