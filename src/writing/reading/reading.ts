import type { ContentTypeSlug } from '@collections/definitions'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { textsOf, type Written } from '@/writing/written-fields'
import { officialWords, type PlainWord } from './plain-words'
import { sentencesOf, wordsOf } from './sentences'

/** With fewer words a reading age means nothing. */
const fewestWords = 80

/** Longer than this, a sentence is hard to follow (GOV.UK's guidance). */
export const longSentence = 25

/** Children start school grade 1 at six. */
const ageAtGrade = (grade: number): number => Math.max(6, Math.round(grade) + 5)

export type Reading = {
  words: number
  /** Undefined for a short text. */
  age?: number
  /** Words in a sentence on average. */
  average: number
  /** The longest of those that are too long, longest first; where each stands. */
  longest: { field: string; sentence: string; words: number }[]
  official: PlainWord[]
}

type Sentence = { field: string; sentence: string; words: string[] }

/** Prose that the council itself wrote: not headings, tables, or what somebody said. */
const sentencesIn = (collection: ContentTypeSlug, data: Written): Sentence[] =>
  textsOf(collection, data)
    .filter(({ field }) => field !== 'title')
    .flatMap(({ field, parts }) =>
      parts
        .filter(({ is }) => is === 'paragraph' || is === 'item')
        .flatMap(({ text }) => sentencesOf(text).map((sentence) => ({ field, sentence, words: wordsOf(sentence) }))),
    )

/** Returns how a document reads: hints for whoever writes it, which never stop anything. */
export const readingOf = (collection: ContentTypeSlug, data: Written): Reading => {
  const sentences = sentencesIn(collection, data)
  const words = sentences.flatMap((one) => one.words)
  const syllables = words.reduce((sum, one) => sum + (syllable(one) || 1), 0)
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables }
  return {
    words: words.length,
    age: words.length < fewestWords ? undefined : ageAtGrade(fleschKincaid(counts)),
    average: sentences.length > 0 ? Math.round(words.length / sentences.length) : 0,
    longest: sentences
      .map(({ field, sentence, words: own }) => ({ field, sentence, words: own.length }))
      .filter((one) => one.words > longSentence)
      .sort((a, b) => b.words - a.words)
      .slice(0, 3),
    official: officialWords(sentences.map(({ sentence }) => sentence).join('\n')).slice(0, 8),
  }
}
