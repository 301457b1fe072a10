// Runs a program given as text, as if it stood in a folder of the repository: it finds the packages that are known there.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { ROOT } from './markdown.ts'

export async function runProgram(code: string, lang: string, folder: string): Promise<string> {
  const type = lang === 'ts' ? 'module-typescript' : 'module'
  const child = spawn(process.execPath, [`--input-type=${type}`, '-'], { cwd: join(ROOT, folder) })
  child.stdin.end(code)
  return readOutput(child)
}

/** Standard output of a process that ends by itself; rejects with its complaints when it fails. */
export async function readOutput(child: ChildProcess): Promise<string> {
  const [out, err, [status]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  if (status !== 0) throw new Error(`ended with ${status}: ${err}${out}`)
  return out
}
