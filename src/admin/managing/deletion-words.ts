import type { WhereUsed } from '@/publishing/uses/where-used'

/**
 * Says what deleting would mean, before anybody tries.
 *
 * @param isPublic it is a file whose address has been given to readers
 * @returns undefined when nobody would notice
 */
export const deletionWords = ({ places, hidden, kept }: WhereUsed, isPublic: boolean): string | undefined => {
  if (kept) return 'It can’t be deleted while something public or approved uses it.'
  const isMissed = places.length + hidden > 0
  if (!isPublic) return isMissed ? 'If you delete it, it is missing where it is used.' : undefined
  const links = 'whoever saved its link is told that it is gone'
  return isMissed ? `If you delete it, it is missing where it is used, and ${links}.` : `If you delete it, ${links}.`
}
