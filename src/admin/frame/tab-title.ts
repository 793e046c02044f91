/** What Payload shows in place of a title that nobody has typed yet stands in brackets. */
const untitled = /^\[(.+)\]$/

/** The words of a title in brackets; undefined for any other. */
export const untitledWords = (title: string): string | undefined => untitled.exec(title)?.[1]

/** The name of a browser’s tab: what tells it from other tabs comes first. */
export const tabTitle = (title: string, place: string): string =>
  [untitledWords(title) ?? title, title === place ? '' : place, 'Newsroom'].filter(Boolean).join(' – ')
