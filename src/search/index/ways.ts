import type { SearchQuestion } from './expression'
import { folded } from './plain-words'

/** Words as the index divides a text into them (SQLite, FTS5 Extension, 4.3.1: letters, numbers and private use). */
export const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

/** Words beside each other, as somebody may have written what is looked for; the last may go on, if it is a beginning. */
export type Way = { words: string[]; beginning: boolean }

/** The longest come first: what is said by a phrase is not said by its words again. */
export const waysOf = ({ concepts }: SearchQuestion): Way[] =>
  concepts
    .flatMap(({ typed, also }) => [...typed, ...also].flat())
    .flatMap(({ ways, beginning = false }) => ways.map((way) => ({ words: wordsIn(way), beginning })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
