import type { WhereUsed } from '@/publishing/uses/where-used'

/** Returns whether a time has come: of a file, from when it is public. */
export const hasBegun = (dateTime: unknown): boolean => typeof dateTime === 'string' && new Date(dateTime) <= new Date()

/** Says which pages show it to readers now; drafts are nobody’s page yet. */
const pagesOf = ({ places, more }: WhereUsed): string | undefined => {
  // What the site itself shows, such as its logo, stands on pages that do not name it.
  if (places.some(({ type }) => type === 'Part of the site')) return 'every page'
  // A contact has no state: it is shown wherever it is named.
  const count = places.filter(({ isRead, state }) => isRead || state === undefined).length
  if (count === 0) return undefined
  if (more) return `more than ${count} pages`
  return count === 1 ? '1 page' : `${count} pages`
}

/**
 * Says who gets the new file when one takes the place of another.
 *
 * @param isPublic its address has been given to readers
 * @returns undefined when nobody does
 */
export const replacingWords = (used: WhereUsed, isPublic: boolean): string | undefined => {
  const pages = pagesOf(used)
  const who = [pages, isPublic ? 'everybody who saved the link' : undefined].filter(Boolean)
  if (who.length === 0) return undefined
  const areMany = who.length > 1 || pages?.endsWith('pages')
  return `If you replace this file, ${who.join(' and ')} ${areMany ? 'get' : 'gets'} the new file.`
}
