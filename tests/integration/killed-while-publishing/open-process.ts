import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const command = [path.resolve(here, '../../run-script.mjs'), path.join(here, 'publish-drafts.ts')]

/** When to kill: so long after it said that so many are done. */
type Moment = { done: number; milliseconds: number }

/** Starts a process on the database of this environment, which waits to be told what to publish. */
export const openProcess = () => {
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  const done: string[] = []
  let complaint = ''
  child.stderr.on('data', (piece) => {
    complaint += piece
  })
  let sawEnough = () => {}
  let enough = Number.POSITIVE_INFINITY
  let isReady = () => {}
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve
    ended.then(([status, signal]) =>
      reject(new Error(`The process ended before it was ready (${signal ?? status}): ${complaint}`)),
    )
  })
  ready.catch(() => {})
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'ready') return isReady()
    done.push(line)
    if (done.length >= enough) sawEnough()
  })

  return {
    /** Has it publish these, and kills it. @returns those of which it had said that they are done */
    publishAndKill: async (ids: string[], when: Moment): Promise<string[]> => {
      await ready
      enough = when.done
      const reached = new Promise<void>((resolve) => {
        sawEnough = resolve
      })
      child.stdin.write(`${ids.join(' ')}\n`)
      await Promise.race([reached, ended])
      await pause(when.milliseconds)
      child.kill('SIGKILL')
      await ended
      return done
    },
    end: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
