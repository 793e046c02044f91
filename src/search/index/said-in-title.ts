import type { SearchQuestion } from './expression'
import { folded } from './plain-words'

/** Words as the index divides a text into them (SQLite, FTS5 Extension, 4.3.1: letters, numbers and private use). */
const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

type Way = { words: string[]; beginning: boolean }

const standsAt = (title: string[], at: number, { words, beginning }: Way): boolean =>
  words.every((word, n) => {
    const there = title[at + n]
    const isLast = n === words.length - 1
    return beginning && isLast ? Boolean(there?.startsWith(word)) : there === word
  })

/** The longest come first: what is said by a phrase is not said by its words again. */
const waysOf = ({ concepts }: SearchQuestion): Way[] =>
  concepts
    .flatMap(({ typed, also }) => [...typed, ...also].flat())
    .flatMap(({ ways, beginning = false }) => ways.map((way) => ({ words: wordsIn(way), beginning })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

/**
 * Returns what says how often a title has something that was looked for. To have the index mark it in sixty titles takes
 * longer than everything else that a search does: it looks up each word anew for each title.
 */
export const countedInTitles = (question: SearchQuestion): ((title: string) => number) => {
  const ways = waysOf(question)
  return (title) => {
    const words = wordsIn(title)
    let times = 0
    for (let at = 0; at < words.length; ) {
      const way = ways.find((one) => standsAt(words, at, one))
      if (way) times += 1
      at += way?.words.length ?? 1
    }
    return times
  }
}
