import { type ContentTypeSlug, definitionOf } from '@collections/definitions'

/*
 * Says what happens to a document by itself, at a time that somebody set: one set of words for the calendar, the start
 * page and the history.
 */

const atDate = (type: string, end: 'from' | 'until'): string => {
  const { lifetime, occasions } = definitionOf(type as ContentTypeSlug)
  return occasions.find(({ path }) => path === lifetime[end])?.what ?? ''
}

/** Readers get it. */
export const goesLiveAtField = (type: string): string => atDate(type, 'from')

/** Its time is over. */
export const comesOff = (type: string): string => atDate(type, 'until')

/** An approved text takes the place of what is public. */
export const changes = 'Changes'

/** Added to either where somebody has gone on writing, so that nobody takes that for what readers will get. */
export const withoutNewerDraft = (words: string): string => `${words}, without the newer draft`
