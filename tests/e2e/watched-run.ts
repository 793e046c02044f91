import { spawn, spawnSync } from 'node:child_process'

/** The longest test may take four minutes, as the site may to start; silence for longer is a runner that stands still. */
const silence = 5 * 60_000

/** Every process below one: the runner starts the site and the browser in groups of their own. */
const below = (root: number): number[] => {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const rows = [...(stdout ?? '').matchAll(/(\d+) +(\d+)/g)].map(([, pid, parent]) => ({
    pid: Number(pid),
    parent: Number(parent),
  }))
  const childrenOf = (of: number): number[] =>
    rows.filter(({ parent }) => parent === of).flatMap(({ pid }) => [pid, ...childrenOf(pid)])
  return childrenOf(root)
}

const kill = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a command, passes on what it prints, and ends it with everything it started when it prints nothing for
 * five minutes. Playwright's limits on a test work within its own process, and so cannot end a process that
 * waits for its module loader (nodejs/node#50948).
 *
 * @returns its exit code, or undefined when it stood still
 */
export const watchedRun = (command: string, parameters: string[], limit = silence): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
    let stoodStill = false
    const end = () => {
      stoodStill = true
      if (child.pid) for (const pid of [...below(child.pid), child.pid]) kill(pid)
    }
    let timer = setTimeout(end, limit)
    child.stdout.on('data', (chunk) => {
      clearTimeout(timer)
      timer = setTimeout(end, limit)
      process.stdout.write(chunk)
    })
    child.once('error', reject)
    child.once('exit', () => stoodStill && resolve(undefined))
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve(code ?? 1)
    })
  })
