import { type IssueItem, keyOf, refsOf } from './items'
import type { IssuePart } from './parts'

/** Returns whether readers find anything in a part: what is all withdrawn leaves no heading behind. */
export const showsAnything = ({ sections }: IssuePart, items: Map<string, IssueItem>): boolean =>
  sections.some(
    (section) => section.blockType !== 'items' || refsOf(section.items).some((ref) => items.has(keyOf(ref))),
  )
