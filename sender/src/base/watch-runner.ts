// Package runners (npx, pnpm) end on a signal without telling what they started, which would live on and keep its port.
// Linux only: it reads /proc. What lives in a session of its own was detached on purpose, and is not watched.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const POLL_MS = 250
const RUNNER = /^(?:npm|npx|pnpm|yarn)(?:-cli)?(?:\.[cm]?js)?$/

interface Link {
  readonly pid: number
  readonly parent: number
}

/** Looks now at who started the process `self`, which is this one; `onGone` of the answer runs once, when one of these has gone. */
export function watchRunner(self: number): (onGone: () => void) => void {
  const links = findLinks(self)
  return (onGone) => {
    if (links.length === 0) return
    const timer = setInterval(() => {
      if (links.every(({ pid, parent }) => readParent(pid).parent === parent)) return
      clearInterval(timer)
      onGone()
    }, POLL_MS)
    timer.unref()
  }
}

/**
 * From this process to the outermost runner. A shell counts between two runners only: one between a runner and this
 * process may be a script that starts it in the background and ends.
 */
function findLinks(self: number): readonly Link[] {
  const { session } = readParent(self)
  const links: Link[] = []
  for (let pid = self; ;) {
    const { parent } = readParent(pid)
    const above = readParent(parent).parent
    if (isRunner(parent)) links.push({ pid, parent })
    else if (links.length > 0 && isRunner(above))
      links.push({ pid, parent }, { pid: parent, parent: above })
    else break
    pid = links.at(-1)?.parent ?? 0
  }
  const isDetached = links.some(({ parent }) => readParent(parent).session !== session)
  return isDetached ? [] : links
}

/** Zeros when there is no such process. */
function readParent(pid: number): { readonly parent: number; readonly session: number } {
  const stat = read(pid, 'stat')
  // The name in parentheses may hold anything; the fields after it are: state, parent, group, session, …
  const [, parent, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { parent: Number(parent ?? 0), session: Number(session ?? 0) }
}

function isRunner(pid: number): boolean {
  // npm writes its command line anew, as one text with spaces.
  const [program = '', script = ''] = read(pid, 'cmdline').split(/[\0 ]/)
  return (
    RUNNER.test(basename(program)) ||
    (basename(program).startsWith('node') && RUNNER.test(basename(script)))
  )
}

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
