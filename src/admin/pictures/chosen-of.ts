import { idOf, idsOf } from '@/words/references'

/** The ids of the pictures in a field’s value, populated or not, whether it holds one or several. */
export const chosenIds = (value: unknown): string[] => idsOf([value].flat())

/**
 * What a field of several pictures holds after some were added: each once, the first to come first.
 *
 * @param most how many it takes at most
 * @returns the ids, and how many found no room
 */
export const withAdded = (ids: string[], added: unknown[], most = Number.POSITIVE_INFINITY) => {
  const all = [...new Set([...ids, ...added.flatMap((one) => idOf(one) ?? [])])]
  return { ids: all.slice(0, most), left: Math.max(0, all.length - most) }
}

/** The ids, with the one at a place moved to another. */
export const moved = (ids: string[], from: number, to: number): string[] => {
  const taken = ids[from]
  if (taken === undefined || to < 0 || to >= ids.length) return ids
  const others = ids.filter((_, n) => n !== from)
  return [...others.slice(0, to), taken, ...others.slice(to)]
}

/** Says which files are not taken, since they are no pictures. */
export const refusedWords = (names: string[]): string =>
  `${names.join(', ')}: ${names.length === 1 ? 'this is no picture' : 'these are no pictures'}, and not added.`
