// `pnpm start`: builds what is stale, then is the platform, in one process.
import './build-if-stale.mjs'

process.argv.splice(2, 0, 'start')
await import('../sender/bin/thunderstack-mock.js')
