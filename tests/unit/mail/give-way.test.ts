import { expect, it } from 'vitest'
import { createGiveWay, giveWayToSite } from '@/mail/give-way'

/** A clock of its own, on which a process works and rests. */
const clock = () => {
  let [used, now] = [50_000, 0]
  return {
    used: () => used,
    now: () => now,
    pause: async (time: number) => {
      now += time
    },
    work: (time: number) => {
      used += time
      now += time
    },
  }
}

/** Works and rests in turn. @returns the share of the time in which it worked */
const shareOf = async (times: ReturnType<typeof clock>, rest: () => Promise<void>, rounds: number): Promise<number> => {
  const [used, now] = [times.used(), times.now()]
  for (let n = 0; n < rounds; n += 1) {
    times.work(3)
    await rest()
  }
  return (times.used() - used) / (times.now() - now)
}

it('works all the time while the site has time, and a tenth of it while readers keep it busy', async () => {
  const times = clock()
  const giveWay = createGiveWay(times)
  expect(await shareOf(times, giveWay.rest, 100)).toBe(1)
  giveWay.say(true)
  expect(await shareOf(times, giveWay.rest, 1000)).toBeCloseTo(0.1, 2)
  giveWay.say(false)
  expect(await shareOf(times, giveWay.rest, 100)).toBe(1)
})

it('rests for a second at most, however much it has used', async () => {
  const times = clock()
  const giveWay = createGiveWay(times)
  giveWay.say(true)
  times.work(5000)
  await giveWay.rest()
  expect(times.now()).toBe(6000)
})

it('listens to the site, and to nothing else that is said to this process', async () => {
  const others = process.listeners('message')
  const { rest } = giveWayToSite()
  const [listener] = process.listeners('message').filter((one) => !others.includes(one))
  const say = listener as unknown as (message: unknown) => void
  /** How long it rests after some work. In milliseconds. */
  const rested = async () => {
    const before = process.cpuUsage()
    while (process.cpuUsage(before).user < 20_000);
    const begun = performance.now()
    await rest()
    return performance.now() - begun
  }
  for (const message of [undefined, 'busy', { other: true }]) say(message)
  expect(await rested()).toBeLessThan(100)
  say({ readersBusy: true })
  expect(await rested()).toBeGreaterThan(100)
  say({ readersBusy: false })
  expect(await rested()).toBeLessThan(100)
  process.removeListener('message', listener as () => void)
})
