import type { Where } from 'payload'

/** Reads listed news that fits, the newest first. */
type ReadNews<T> = (where: Where, limit?: number) => Promise<T[]>

/**
 * Returns the news that leads the home page because somebody wants it to: what is chosen by hand, in that order,
 * else the newest that is marked as featured. What is no longer listed doesn’t count.
 *
 * @param chosen ids, as the settings of the home page name them
 */
export const leadingNews = async <T extends { id: string }>(chosen: string[], read: ReadNews<T>): Promise<T[]> => {
  const byHand = chosen.length > 0 ? await read({ id: { in: chosen } }) : []
  if (byHand.length > 0) return byHand.sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id))
  return read({ featured: { equals: true } }, 1)
}
