import { beforeAll, expect, it, vi } from 'vitest'
import { type Newsroom, startNewsroom } from './newsroom'

/** Libraries have shorter ones, which are their own. In milliseconds. */
const oursAreLonger = 5000

const begun = vi.spyOn(globalThis, 'setInterval')
const ended = vi.spyOn(globalThis, 'clearInterval')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})

it('the timers and threads that a newsroom started end with it', async () => {
  const { searchIndex } = await import('@/search/keep-up')
  const { staffSearchIndex } = await import('@/search/staff/keep-staff-index')
  expect(await searchIndex().writer.standing()).toBeUndefined()
  const waiting = [searchIndex().reader.load(), staffSearchIndex().position()].map((answer) =>
    expect(answer).rejects.toThrow('The search index was closed.'),
  )
  await newsroom.close()
  await Promise.all(waiting)

  const timers = begun.mock.calls.flatMap(([, every = 0], call) =>
    every >= oursAreLonger ? [begun.mock.results[call]?.value] : [],
  )
  expect(timers.length).toBeGreaterThan(0)
  const stopped = ended.mock.calls.map(([timer]) => timer)
  expect(timers.filter((timer) => !stopped.includes(timer))).toEqual([])
})
