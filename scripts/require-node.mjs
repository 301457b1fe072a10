// Says in one line when the Node that runs is too old: on Linux the workspace brings its own, elsewhere the machine must.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Node 24 or newer is needed here, this is ${process.version}. On Linux (x64, arm64) the workspace installs it for itself; ` +
      'on this system install Node 24 and run the same command again.',
  )
  process.exit(1)
}
