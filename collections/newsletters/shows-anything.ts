import { hasContent } from '@/rich-text/has-content'
import { type IssueItem, type ItemRef, keyOf, refsOf } from './items'
import type { IssuePart, Section } from './parts'

/**
 * Returns whether readers find anything in a section.
 *
 * @param isSeen whether they see something of the site that it shows
 */
export const saysAnything = (section: Section, isSeen: (ref: ItemRef) => boolean): boolean => {
  switch (section.blockType) {
    case 'text':
    case 'contribution':
      return hasContent(section.text)
    case 'items':
      return refsOf(section.items).some(isSeen)
    case 'contacts':
      return (section.contacts ?? []).length > 0
    case 'picture':
      return Boolean(section.picture)
  }
}

/** Returns whether readers find anything in a part: what is all withdrawn leaves no heading behind. */
export const showsAnything = ({ sections }: IssuePart, items: Map<string, IssueItem>): boolean =>
  sections.some((section) => saysAnything(section, (ref) => items.has(keyOf(ref))))
