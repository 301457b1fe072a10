#!/usr/bin/env node
// The command. Starts the compiled program, and lets Node keep what it compiles: the next start is faster.
import { enableCompileCache } from 'node:module'

enableCompileCache?.()
await import('../dist/main.js')
