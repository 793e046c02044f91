/** Describes how long a text should be, and may be. */
export type Guidance = { aim: number; most: number; why: string }

export type LengthState = 'empty' | 'fits' | 'long' | 'too-long'

/** `words` stand beside the field’s label; `said` is all there is to say, for who hears it. */
export type LengthSaid = { state: LengthState; count: number; words: string; said: string }

const counted = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`

/** Returns what to say about the length of a text while somebody types it. */
export const lengthOf = (text: unknown, { aim, most, why }: Guidance): LengthSaid => {
  const count = typeof text === 'string' ? [...text.trim()].length : 0
  if (count === 0)
    return { state: 'empty', count, words: `About ${aim} characters`, said: `Aim for up to ${aim} characters: ${why}.` }
  if (count > most)
    return {
      state: 'too-long',
      count,
      words: `${count - most} too many, at most ${most}`,
      said: `${counted(count)}, which is ${count - most} too many: at most ${most}.`,
    }
  const words = `${count} of about ${aim} characters`
  return count > aim
    ? { state: 'long', count, words, said: `${counted(count)}. Up to ${aim} is better: ${why}.` }
    : { state: 'fits', count, words, said: `${counted(count)}. A good length.` }
}
