const minutes = (count: number) => count * 60_000
const hours = (count: number) => count * 3_600_000

/** After how long another system is tried again: the schedule that Standard Webhooks gives, three days in all. */
export const machineWaits = [5000, minutes(5), minutes(30), ...[2, 5, 10, 14, 20, 24].map(hours)]

/** A little longer by chance, so that what failed together does not come back together. */
export const waitAfter = (tries: number): number | undefined => {
  const wait = machineWaits[tries]
  return wait === undefined ? undefined : Math.round(wait * (1 + Math.random() / 10))
}

/** Whatever waits for a system that does not answer, it is asked once in this time. In milliseconds. */
export const longestRest = minutes(5)

/** One that has failed for so long without a break is told nothing more until a person looks at it. In milliseconds. */
export const stopAfter = hours(5 * 24)
