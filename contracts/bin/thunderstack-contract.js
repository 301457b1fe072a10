#!/usr/bin/env node
// The command. Starts the compiled program, and lets Node keep what it compiles where it can: the next start is faster.
import * as nodeModule from 'node:module'

nodeModule.enableCompileCache?.()
await import('../dist/main.js')
