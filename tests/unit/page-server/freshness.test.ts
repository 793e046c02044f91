import { beforeEach, describe, expect, it } from 'vitest'
import { createFreshness, type Freshness, type LogState } from '@/page-server/pages/freshness'

/** A log as another process sees it: rows with numbers, some of which are committed late. */
let rows: number[]
let wall: number
let elapsed: number
let boundary: number
let asked: unknown[]
let trouble: Error | undefined
let answers: Promise<void> | undefined
let freshness: Freshness

const hour = 3_600_000

const passes = (milliseconds: number) => {
  wall += milliseconds
  elapsed += milliseconds
}

const askLog = async (known: { position?: unknown; boundary?: number }): Promise<LogState> => {
  asked.push(known)
  const before = known.position as { last: number; missing: number[] } | undefined
  const last = Math.max(0, ...rows)
  const found = before ? rows.filter((row) => row > before.last || before.missing.includes(row)) : []
  const all = Array.from({ length: last }, (_, index) => index + 1)
  const missing = all.filter(
    (row) => !rows.includes(row) && (!before || row > before.last || before.missing.includes(row)),
  )
  const state = { position: { last, missing }, changed: found.length > 0, boundary }
  await answers
  if (trouble) throw trouble
  return state
}

beforeEach(() => {
  rows = [1, 2]
  wall = Date.parse('2026-11-22T10:00:00Z')
  elapsed = 5000
  boundary = wall + hour
  asked = []
  trouble = undefined
  answers = undefined
  const clock = { now: () => wall, elapsed: () => elapsed }
  freshness = createFreshness({ askLog, clock, patience: 50 })
})

/** The generation that a request which comes in now may be answered from; undefined when nothing is known. */
const generation = async () => ((await freshness.confirm()) ? freshness.generation() : undefined)

describe('a page of an earlier moment', () => {
  it('is right while nothing happens, and asks the log now and then', async () => {
    const first = await generation()
    for (let second = 0; second < 20; second += 1) {
      passes(1000)
      expect(await generation()).toBe(first)
    }
    expect(asked).toHaveLength(21)
  })

  it('is not known to be right before the log was asked', async () => {
    expect(freshness.isCurrent()).toBe(false)
    await generation()
    expect(freshness.isCurrent()).toBe(true)
  })

  it('is out of date for the very next request after a write of this process', async () => {
    const first = await generation()
    rows.push(3)
    freshness.noteWrite()
    expect(freshness.isCurrent()).toBe(false)
    expect(await generation()).not.toBe(first)
  })

  it('is out of date when the write came while the log was being asked', async () => {
    const first = await generation()
    passes(1000)
    let go = () => {}
    answers = new Promise((resolve) => {
      go = resolve
    })
    const before = freshness.confirm()
    rows.push(3)
    freshness.noteWrite()
    const after = generation()
    answers = undefined
    go()
    await before
    expect(await after).not.toBe(first)
  })

  it('is out of date within a second after a write of another process', async () => {
    const first = await generation()
    rows.push(3)
    passes(999)
    expect(freshness.isCurrent()).toBe(false)
    expect(await generation()).not.toBe(first)
  })

  it('is out of date when a row is committed after a later one', async () => {
    await generation()
    rows.push(4)
    passes(1000)
    const second = await generation()
    rows.push(3)
    passes(1000)
    expect(await generation()).not.toBe(second)
  })

  it('waits two minutes for a row that was rolled back, and then no longer', async () => {
    rows.push(4)
    const first = await generation()
    for (let second = 0; second < 130; second += 1) {
      passes(1000)
      expect(await generation()).toBe(first)
    }
    expect(asked.at(-1)).toMatchObject({ position: { last: 4, missing: [] } })
  })

  it('is right until the second before a boundary, and not from it on', async () => {
    boundary = wall + 10_000
    const first = await generation()
    passes(9_999)
    expect(await generation()).toBe(first)
    passes(1)
    expect(freshness.isCurrent()).toBe(false)
    boundary = wall + hour
    expect(await generation()).not.toBe(first)
  })

  it('is out of date when the clock jumps, either way', async () => {
    const first = await generation()
    wall -= hour
    expect(freshness.isCurrent()).toBe(false)
    const second = await generation()
    expect(second).not.toBe(first)
    expect(asked.at(-1)).not.toHaveProperty('boundary')
    wall += 2 * hour
    boundary = wall + hour
    expect(await generation()).not.toBe(second)
  })

  it('stays right when the clock is only adjusted', async () => {
    const first = await generation()
    for (let second = 0; second < 100; second += 1) {
      passes(1000)
      wall += 5
      expect(await generation()).toBe(first)
    }
  })
})

describe('while the log is out of reach', () => {
  it('nothing is known, and it is not asked by every request', async () => {
    await generation()
    trouble = new Error('no database')
    passes(1000)
    for (let request = 0; request < 100; request += 1) expect(await generation()).toBeUndefined()
    expect(asked).toHaveLength(2)
    expect(freshness.reachable()).toBe(false)
    expect(freshness.isCurrent()).toBe(false)
  })

  it('what was written meanwhile is known as soon as it answers again', async () => {
    const first = await generation()
    trouble = new Error('no database')
    passes(1000)
    await generation()
    rows.push(3)
    passes(60_000)
    trouble = undefined
    expect(await generation()).not.toBe(first)
    expect(freshness.reachable()).toBe(true)
  })

  it('a boundary that passed meanwhile counts', async () => {
    boundary = wall + 10_000
    const first = await generation()
    trouble = new Error('no database')
    passes(20_000)
    await generation()
    trouble = undefined
    boundary = wall + hour
    passes(2000)
    expect(await generation()).not.toBe(first)
  })

  it('an answer that does not come is trouble', async () => {
    answers = new Promise(() => {})
    expect(await generation()).toBeUndefined()
  })

  it('an answer that says nothing of the next boundary is trouble', async () => {
    boundary = Number.NaN
    expect(await generation()).toBeUndefined()
  })

  it('boundaries that never end are trouble', async () => {
    boundary = wall - 1
    expect(await generation()).toBeUndefined()
  })
})

it('asks once for many requests at a time', async () => {
  await Promise.all(Array.from({ length: 1000 }, () => freshness.confirm()))
  expect(asked).toHaveLength(1)
})
