import { setTimeout as pause, setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { longestTurn, longestWait, WriteQueue } from '@/database/write-queue'

const tooLong = (seconds: number) =>
  `The database was busy with another write for ${seconds} seconds. Try again; a hook that writes without passing \`req\` causes this too.`

const run = async <T>(queue: WriteQueue, write: () => Promise<T>): Promise<T> => {
  const turn = await queue.enter()
  try {
    return await write()
  } finally {
    turn.end()
  }
}

describe('the write queue', () => {
  it('lets writes through one at a time, in the order they came', async () => {
    const queue = new WriteQueue()
    const seen: string[] = []
    const write = (name: string) =>
      run(queue, async () => {
        seen.push(`${name} starts`)
        await turnOfTheLoop()
        seen.push(`${name} ends`)
      })
    await Promise.all(['a', 'b', 'c'].map(write))
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends'])
  })

  it('a write that fails says so, and lets the next one through', async () => {
    const queue = new WriteQueue()
    const failing = run(queue, async () => {
      throw new Error('disk full')
    })
    const next = run(queue, async () => 'saved')
    await expect(failing).rejects.toThrow('disk full')
    expect(await next).toBe('saved')
  })

  it('a turn that ends twice lets one write through', async () => {
    const queue = new WriteQueue()
    const first = await queue.enter()
    const second = queue.enter()
    let third = false
    const later = queue.enter().then(() => {
      third = true
    })
    first.end()
    first.end()
    const turn = await second
    await turnOfTheLoop()
    expect(third).toBe(false)
    turn.end()
    await later
    expect(third).toBe(true)
  })

  it('refuses a write that waited too long, with an error that says why', async () => {
    const queue = new WriteQueue({ wait: 20 })
    const turn = await queue.enter()
    let written = false
    const refused = run(queue, async () => {
      written = true
    })
    await expect(refused).rejects.toThrow(tooLong(0.02))
    turn.end()
    await turnOfTheLoop()
    expect(written).toBe(false)
  })

  it('those behind a refused write keep waiting for the one that holds the queue', async () => {
    const queue = new WriteQueue({ wait: 200 })
    const holder = await queue.enter()
    const refused = queue.enter()
    await pause(100)
    let through = false
    const patient = queue.enter().then((turn) => {
      through = true
      turn.end()
    })
    await expect(refused).rejects.toThrow(tooLong(0.2))
    expect(through).toBe(false)
    holder.end()
    await patient
    expect(through).toBe(true)
  })

  it('a turn that lasts too long is overdue, and what that does ends it', async () => {
    const queue = new WriteQueue({ hold: 20 })
    const turn = await queue.enter()
    let overdue = 0
    turn.whenOverdue(() => {
      overdue += 1
      turn.end()
    })
    expect(await run(queue, async () => 'saved')).toBe('saved')
    expect(overdue).toBe(1)
  })

  it('a turn that ended in time is never overdue', async () => {
    const queue = new WriteQueue({ hold: 20 })
    const turn = await queue.enter()
    let overdue = false
    turn.whenOverdue(() => {
      overdue = true
    })
    turn.end()
    await pause(60)
    expect(overdue).toBe(false)
  })

  it('refuses a waiting write before it takes the turn of one that works', () => {
    expect(longestWait).toBeLessThan(longestTurn)
  })
})
