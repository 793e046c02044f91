/*
 * What happens to a document by itself, at a time that somebody set: one set of words for the calendar, the start
 * page and the history.
 */

/** Readers get it. */
export const goesLive = (type: string): string => {
  if (type === 'service-notices') return 'Starts'
  // It opens at a time of its own.
  return type === 'consultations' ? 'Page goes live' : 'Goes live'
}

/** Its time is over. */
export const comesOff = (type: string): string => (type === 'service-notices' ? 'Ends' : 'Comes off')

/** Readers find that it was withdrawn. */
export const isWithdrawn = 'Is withdrawn'

/** An approved text takes the place of what is public. */
export const changes = 'Changes'

/** Added to either where somebody has gone on writing, so that nobody takes that for what readers will get. */
export const withoutNewerDraft = (words: string): string => `${words}, without the newer draft`
