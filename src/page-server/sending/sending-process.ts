import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Logger } from '@/page-server/operation/log'
import { sayWhenBusy } from './say-when-busy'

/** How long is waited before it is started again: longer each time, unless it ran for a while. In milliseconds. */
const waits = [1000, 5000, 30_000]
const forAWhile = 60_000

type Options = {
  /** What Node runs. */
  words?: string[]
  /** See `waits`. */
  again?: readonly number[]
}

/** The process that sends mail, beside the one that answers readers. */
export type SendingProcess = {
  pid: () => number | undefined
  /** Has it finish what is under way, and end. */
  end: () => Promise<void>
}

/**
 * Sends mail from a process of its own, at a low priority, which ends with this one, and is started again should it end
 * before. Whatever it had claimed then is free for the next after two minutes.
 *
 * @param directory the project's folder
 */
export const startSendingProcess = (
  directory: string,
  log: Logger,
  { words = ['start.cjs', 'send'], again = waits }: Options = {},
): SendingProcess => {
  let running: ChildProcess | undefined
  let waiting: NodeJS.Timeout | undefined
  let isEnding = false
  let inARow = 0

  const start = (): void => {
    const begun = Date.now()
    const child = spawn(process.execPath, words, {
      cwd: directory,
      // When this process is gone, even if it was killed, the other finds its channel closed.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, BESIDE_SITE: 'true' },
    })
    running = child
    sayWhenBusy(child)
    const ended = (why: unknown) => {
      if (running !== child) return
      running = undefined
      if (isEnding) return
      inARow = Date.now() - begun > forAWhile ? 0 : inARow
      const wait = again[Math.min(inARow, again.length - 1)]
      inARow += 1
      log.error({ why }, 'The process that sends mail has ended. It is started again, and nothing is lost.')
      waiting = setTimeout(start, wait)
      waiting.unref()
    }
    child.once('error', (error) => ended(error.message))
    child.once('exit', (code, signal) => ended(signal ?? code))
  }

  start()
  return {
    pid: () => running?.pid,
    end: async () => {
      isEnding = true
      clearTimeout(waiting)
      const child = running
      if (!child) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
