import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { published } from '../content'
import { type Newsroom, startNewsroom } from '../newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
  const editor = await newsroom.person('editor')
  await newsroom.rest('POST', 'news', { as: editor, body: published('news') })
})
afterAll(() => newsroom.close())

const command = [
  path.resolve(import.meta.dirname, '../../run-script.mjs'),
  path.resolve(import.meta.dirname, 'kept-index/publish-and-search.ts'),
]

/** Starts a process, lets it work for so long after its first round, and stops it. @returns whether it built the index */
const workFor = async (milliseconds: number, signal: NodeJS.Signals): Promise<string | undefined> => {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines: string[] = []
  const round = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      if (line === 'round') resolve()
    })
  })
  await Promise.race([round, ended])
  expect(child.exitCode, 'it went on until it was stopped').toBeNull()
  await pause(milliseconds)
  child.kill(signal)
  await ended
  return lines[0]
}

const random = (most: number) => Math.floor(Math.random() * most)

test('a start goes on with the search index that there is, however the process before it was stopped', async () => {
  expect(await workFor(random(300), 'SIGTERM')).toBe('built')
  // Right after each other, in the middle of publishing and of writing to the index.
  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL'] as const)
    expect(await workFor(random(300), signal)).toBe('kept')
}, 180_000)
