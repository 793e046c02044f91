/*
 * Rows of a log are numbered in the order in which their transactions began, not in which they were
 * committed. A number that is missing below the largest one either comes late or was rolled back.
 */

/** No transaction lasts longer: a number that is missing for so long was rolled back. In milliseconds. */
export const longestTransaction = 120_000

/** Describes when each number that is missing was first missed, in milliseconds of one clock. */
export type MissedSince = Record<number, number>

/**
 * Returns since when numbers are missing, without those that will never come.
 *
 * @param missing the numbers that are missing now
 * @param known what this function returned the time before
 * @param time now, in milliseconds of the same clock
 * @param longest how long another server may take to commit a row, or to roll it back
 */
export const missedSince = (
  missing: number[],
  known: MissedSince,
  time: number,
  longest = longestTransaction,
): MissedSince =>
  Object.fromEntries(
    missing
      .map((number): [number, number] => [number, known[number] ?? time])
      .filter(([, since]) => time - since < longest),
  )
