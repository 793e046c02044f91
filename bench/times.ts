import type { Times } from './finder'

export const rounded = (value: number) => Math.round(value * 10) / 10

/** Sorts `times`, which are in milliseconds. */
export const summary = (times: number[]): Times => {
  times.sort((a, b) => a - b)
  const at = (share: number) => rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))] as number)
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** How long something takes, done so many times one after the other. */
export const timesOf = async (count: number, work: (n: number) => Promise<unknown>, warmUp = 5): Promise<Times> => {
  const times: number[] = []
  for (let n = 0; n < count + warmUp; n += 1) {
    const begun = performance.now()
    await work(n)
    if (n >= warmUp) times.push(performance.now() - begun)
  }
  return summary(times)
}
