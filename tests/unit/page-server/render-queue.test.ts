import { beforeEach, describe, expect, it } from 'vitest'
import { type Claim, createRenderQueue, TooBusyError } from '@/page-server/pages/render-queue'

/** A clock that stands until it is moved, in milliseconds. */
let time: number
beforeEach(() => {
  time = 0
})

/** One at a time, each taking some milliseconds of that clock, in the order in which they are begun. */
const rush = (waiting: number) => {
  const renderQueue = createRenderQueue({ atOnce: 1, waiting, now: () => time })
  const begun: string[] = []
  const refused: string[] = []
  const ends: (() => void)[] = []
  const ask = (name: string, claim?: Claim, takes = 10) => {
    const turn = renderQueue.add(async () => {
      begun.push(name)
      await new Promise<void>((resolve) => ends.push(resolve))
      time += takes
    }, claim)
    turn.done.catch((error) => {
      expect(error).toBeInstanceOf(TooBusyError)
      refused.push(name)
    })
    return turn
  }
  /** Lets whatever runs end, so many times. */
  const pass = async (times: number) => {
    for (let n = 0; n < times; n += 1) {
      ends.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { ask, pass, begun, refused, renderQueue }
}

const hundredsOf = (client: string, ask: ReturnType<typeof rush>['ask'], count: number) => {
  for (let n = 1; n <= count; n += 1) ask(`${client} ${n}`, { client, unknown: true })
}

describe('turns', () => {
  it('are taken by others as if one who asks for hundreds were not there', async () => {
    const { ask, pass, begun } = rush(400)
    hundredsOf('greedy', ask, 300)
    ask('reader 1', { client: 'reader' })
    ask('other 1', { client: 'other' })
    await pass(4)
    expect(begun).toEqual(['greedy 1', 'reader 1', 'other 1', 'greedy 2', 'greedy 3'])
  })

  it('are refused to nobody but the one who has most of them waiting', async () => {
    const { ask, pass, refused, begun } = rush(10)
    hundredsOf('greedy', ask, 30)
    for (const name of ['a', 'b', 'c', 'd']) ask(name, { client: name })
    await pass(0)
    expect(refused).toEqual([
      ...Array.from({ length: 19 }, (_, n) => `greedy ${n + 12}`),
      ...[11, 10, 9, 8].map((n) => `greedy ${n}`),
    ])
    await pass(5)
    expect(begun).toEqual(['greedy 1', 'a', 'b', 'c', 'd', 'greedy 2'])
  })

  it('are refused when everybody waits for as much', async () => {
    const { ask, pass, refused } = rush(3)
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name, { client: name })
    await pass(0)
    expect(refused).toEqual(['e'])
  })

  it('come to what is known to be there before what may be nothing', async () => {
    const { ask, pass, begun } = rush(10)
    ask('first', { client: 'a' })
    ask('made up', { client: 'b', unknown: true })
    ask('page', { client: 'c' })
    await pass(2)
    expect(begun).toEqual(['first', 'page', 'made up'])
  })

  it('come late to who had more than a share, until a while has passed', async () => {
    const { ask, pass, begun } = rush(10)
    const long = 4_000
    ask('long', { client: 'greedy' }, long)
    await pass(1)
    ask('running', { client: 'x' })
    ask('greedy page', { client: 'greedy' })
    ask('search', { client: 'reader', unknown: true })
    await pass(3)
    expect(begun).toEqual(['long', 'running', 'search', 'greedy page'])
    time += 60_000
    ask('running again', { client: 'x' })
    ask('search again', { client: 'reader', unknown: true })
    ask('greedy again', { client: 'greedy' })
    await pass(2)
    expect(begun.slice(4)).toEqual(['running again', 'greedy again', 'search again'])
  })

  it('come as early as to whoever joins', async () => {
    const { ask, pass, begun } = rush(400)
    hundredsOf('greedy', ask, 20)
    ask('home', { client: 'greedy', unknown: true }).join('reader')
    await pass(1)
    expect(begun).toEqual(['greedy 1', 'home'])
  })

  it('come last to what the server does by itself', async () => {
    const { ask, pass, begun } = rush(10)
    ask('first', { client: 'a' })
    ask('renewed')
    ask('search', { client: 'b', unknown: true })
    ask('page', { client: 'a' })
    await pass(3)
    expect(begun).toEqual(['first', 'page', 'search', 'renewed'])
  })

  it('have the server to themselves: what it does by itself waits until nobody’s page is made, however many may be', async () => {
    const begun: string[] = []
    const ends: (() => void)[] = []
    const renderQueue = createRenderQueue({ atOnce: 3, waiting: 9 })
    const ask = (name: string, client?: string) =>
      renderQueue.add(
        () => {
          begun.push(name)
          return new Promise<void>((end) => ends.push(end))
        },
        { client },
      )
    ask('page', 'a')
    const home = ask('home')
    ask('list')
    ask('other page', 'b')
    expect(begun).toEqual(['page', 'other page'])
    home.join('c')
    expect(begun).toEqual(['page', 'other page', 'home'])
    for (const end of ends.splice(0)) end()
    await new Promise(setImmediate)
    expect(begun.slice(3)).toEqual(['list'])
  })

  it('go on after one that failed', async () => {
    const renderQueue = createRenderQueue({ atOnce: 1, waiting: 1 })
    const failing = renderQueue.add(() => Promise.reject(new Error('no database')))
    const after = renderQueue.add(async () => 'a page')
    await expect(failing.done).rejects.toThrow('no database')
    expect(await after.done).toBe('a page')
  })
})
