/**
 * A lease that ends so much later than one that is given now was given by a clock that was wrong: by more than clocks of
 * machines that share a database may differ. In milliseconds.
 */
const wronglyLate = 3_600_000

/** How long one process has something to itself; who is killed meanwhile leaves it to the others. */
export type Lease = {
  /** @returns when a lease that is given now ends, as the database keeps it */
  endFrom: (now: Date) => string
  /** @returns when a lease was given that ends then; now, if a clock that was wrong gave it */
  givenAt: (end: string, now: Date) => string
  /** @returns the latest end that a clock which is right can have given; a lease with a later one counts as ended */
  latestEnd: (now: Date) => string
}

/** @param length in milliseconds */
export const leaseOf = (length: number): Lease => {
  const later = (now: Date, by: number) => new Date(now.getTime() + by).toISOString()
  return {
    endFrom: (now) => later(now, length),
    givenAt: (end, now) => later(new Date(Math.min(new Date(end).getTime() - length, now.getTime())), 0),
    latestEnd: (now) => later(now, length + wronglyLate),
  }
}
