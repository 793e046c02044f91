import type { Delivery } from '@/payload-types'

/** Deliveries that were claimed together. What their mails need is read for all of them at once. */
export type Batch = readonly Delivery[]

/** What was read so long ago is read again: a mail is as good as what it was written from. In milliseconds. */
const goodFor = 200

type Kept<T> = { at: number; value: Promise<T> }

/**
 * Makes a memory of what was read for a batch. Nothing of it is used for another one, or later than a moment: a server that is
 * slow makes a batch take minutes, and people leave and texts are withdrawn meanwhile.
 *
 * @returns what reads, or knows already: given the batch, what it is called, and how it is read
 */
export const readForBatch = <T>() => {
  const batches = new WeakMap<Batch, Map<string, Kept<T>>>()
  return (batch: Batch, called: string, read: () => Promise<T>): Promise<T> => {
    const known = batches.get(batch) ?? new Map<string, Kept<T>>()
    batches.set(batch, known)
    const before = known.get(called)
    const at = performance.now()
    if (before && at - before.at < goodFor) return before.value
    const value = read()
    known.set(called, { at, value })
    return value
  }
}
