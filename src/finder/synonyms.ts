/** The words or phrases of one group, as an administrator writes it: with commas between. */
export const synonymGroup = (words: string): string[] =>
  words
    .split(',')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** What is wrong with a group; undefined for one that can be used. */
export const synonymProblem = (words: string | null | undefined): string | undefined => {
  const group = synonymGroup(words ?? '')
  if (group.length < 2) return 'Enter at least two words or phrases, with a comma between them.'
  const wordless = group.find((one) => !/[\p{L}\p{N}]/u.test(one))
  return wordless ? `“${wordless}” has no letter or number in it.` : undefined
}
