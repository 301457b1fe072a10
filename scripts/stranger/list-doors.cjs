// The specifiers that installed packages of ours export, read from their own package.json. Loads none of them.
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const SCOPE = '@thunderstack-webhooks'
// The sender promises the Node that its store needs, not the oldest one.
const PACKAGES = ['shared', 'contracts', 'receiver']

exports.listDoors = function listDoors() {
  const folder = join(__dirname, 'node_modules', SCOPE)
  return readdirSync(folder)
    .filter((name) => PACKAGES.includes(name))
    .flatMap((name) => {
      const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
      return Object.entries(manifest.exports)
        .filter(([, target]) => typeof target === 'object')
        .map(([path]) => `${SCOPE}/${name}${path.slice(1)}`)
    })
}
