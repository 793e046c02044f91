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

/** Says which files are not taken, since they are no pictures. */
export const refusedWords = (names: string[]): string =>
  `${names.join(', ')}: ${names.length === 1 ? 'this is no picture' : 'these are no pictures'}, and not added.`

type Room = { count: number; most?: number; holdsMany?: boolean; isFixed: boolean }

/** Says if a field takes no more pictures. */
export const isFull = ({ count, most, holdsMany }: Omit<Room, 'isFixed'>): boolean =>
  Boolean(holdsMany) && most !== undefined && count >= most

/** Says what a field of pictures still takes; of one that can’t be changed, that it is empty. */
export const roomWords = ({ isFixed, ...room }: Room): string => {
  const { count, most, holdsMany } = room
  if (isFixed) return count === 0 ? 'None.' : ''
  if (!holdsMany) return count === 0 ? 'None yet. Drop a picture here, or choose one.' : ''
  if (isFull(room)) return `${count} of ${most} pictures: take one out to make room for another.`
  const ways = 'Drop pictures here, or choose them.'
  return count === 0 || most === undefined ? ways : `${count} of ${most} pictures. ${ways}`
}
