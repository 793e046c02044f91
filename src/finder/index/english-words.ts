import words from 'an-array-of-english-words'

/** One text instead of a quarter of a million words: a tenth of the memory, and a search in it takes a millisecond. */
let list: string | undefined

/**
 * Whether letters are an English word (of some 275,000): “admissions” is, though nothing has it, and is not taken for
 * a slip of the finger in another.
 *
 * @param word in lower case
 */
export const isEnglish = (word: string): boolean => {
  list ??= `\n${words.join('\n')}\n`
  return list.includes(`\n${word}\n`)
}
