import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One text instead of a quarter of a million words takes a tenth of the memory. In the order of their letters. */
let list: string | undefined

/** Reads the list as the package keeps it, a line of JSON: loaded as a module, it takes 120 MB and half a second. */
const readList = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('an-array-of-english-words/index.json'), 'latin1')
    .trim()
    .slice(2, -2)
    .replaceAll('","', '\n')

/** Returns where the line begins in which a letter of the list stands. */
const lineAt = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1

/**
 * Returns whether letters are an English word (of some 275,000): “admissions” is, though nothing has it, and is not
 * taken for a slip of the finger in another.
 *
 * @param word in lower case
 */
export const isEnglish = (word: string): boolean => {
  list ??= readList()
  let low = 0
  let high = list.length
  while (low < high) {
    const begin = lineAt(list, ((low + high) >> 1) - 1)
    const end = list.indexOf('\n', begin)
    const found = list.slice(begin, end < 0 ? undefined : end)
    if (found === word) return true
    if (found < word) low = end < 0 ? high : end + 1
    else high = begin
  }
  return false
}
