import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const command = [path.resolve(here, '../../run-script.mjs'), path.join(here, 'prepare.ts')]

/** How many are written together, and when to kill: so long after so many portions. */
type Moment = { portion: number; portions: number; milliseconds: number }

/** Has a process prepare what was begun, and kills it in the middle. */
export const killAfter = async ({ portion, portions, milliseconds }: Moment): Promise<void> => {
  const child = spawn(process.execPath, [...command, String(portion)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  let written = 0
  const enough = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', () => {
      written += 1
      if (written === portions) resolve()
    })
  })
  await Promise.race([enough, ended])
  await pause(milliseconds)
  child.kill('SIGKILL')
  const [, signal] = await ended
  if (signal !== 'SIGKILL') throw new Error('The process had ended before it was killed.')
}
