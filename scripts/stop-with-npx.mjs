// npx ends on SIGTERM without telling what it started: pnpm and the platform would live on and keep the port.
// Under npx (Linux), the platform asks itself to stop as soon as the npx that started it is gone.
import { readFileSync } from 'node:fs'

const POLL_MS = 250

if (process.platform === 'linux') {
  const shell = parentOf(process.ppid)
  if (isNpx(parentOf(shell))) {
    const timer = setInterval(() => {
      if (parentOf(process.ppid) === shell) return
      clearInterval(timer)
      process.kill(process.pid, 'SIGTERM')
    }, POLL_MS)
    timer.unref()
  }
}

/** 0 when there is no such process. */
function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`)
  // The name in parentheses may hold anything; the fields after it are: state, parent, …
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function isNpx(pid) {
  return read(`/proc/${pid}/cmdline`).startsWith('npm exec')
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
