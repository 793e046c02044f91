import type { WhereUsed } from '@/publishing/uses/where-used'

const pagesOf = (used: WhereUsed): string => {
  const count = used.places.length + used.hidden
  // What the site itself shows, such as its logo, stands on pages that do not name it.
  if (used.places.some(({ type }) => type === 'Part of the site')) return 'every page'
  if (used.more) return `more than ${count} pages`
  return count === 1 ? '1 page' : `${count} pages`
}

/**
 * Says who gets the new file when one takes the place of another.
 *
 * @param isPublic its address has been given to readers
 * @returns undefined when nobody does
 */
export const replacingWords = (used: WhereUsed, isPublic: boolean): string | undefined => {
  const pages = used.places.length + used.hidden > 0 ? pagesOf(used) : undefined
  const who = [pages, isPublic ? 'everybody who saved the link' : undefined].filter(Boolean)
  if (who.length === 0) return undefined
  const areMany = who.length > 1 || pages?.endsWith('pages')
  return `If you replace this file, ${who.join(' and ')} ${areMany ? 'get' : 'gets'} the new file.`
}
