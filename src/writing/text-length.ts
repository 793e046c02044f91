/** How long a text should be, and may be. */
export type Guidance = { aim: number; most: number; why: string }

export type LengthState = 'empty' | 'fits' | 'long' | 'too-long'

export type LengthSaid = { state: LengthState; count: number; words: string }

const counted = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`

/** What to say about the length of a text while somebody types it. */
export const lengthOf = (text: unknown, { aim, most, why }: Guidance): LengthSaid => {
  const count = typeof text === 'string' ? [...text.trim()].length : 0
  if (count === 0) return { state: 'empty', count, words: `Aim for up to ${aim} characters: ${why}.` }
  if (count > most)
    return { state: 'too-long', count, words: `${counted(count)}, which is ${count - most} too many: at most ${most}.` }
  if (count > aim) return { state: 'long', count, words: `${counted(count)}. Up to ${aim} is better: ${why}.` }
  return { state: 'fits', count, words: `${counted(count)}. A good length.` }
}
