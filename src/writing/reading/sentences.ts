/** After these a full stop does not end a sentence. */
const abbreviation = /(?:\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|St|No|Rd|approx|etc|e\.g|i\.e|vs)|\b\p{Lu})\.\s*$/u

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The sentences of a text. A text without a full stop is one. */
export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const before = sentences.at(-1)
    if (before && abbreviation.test(before)) sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter((sentence) => /\p{L}/u.test(sentence))
}

/** The words of a text, without its numbers and signs. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
