import type { Newsletter } from '@/payload-types'

export type Section = NonNullable<Newsletter['sections']>[number]

/** A part of an issue: what it is called, and its sections. */
export type IssuePart = { id: string; title?: string; sections: Section[] }

const titleOf = (section: Section): string | undefined => {
  if (section.blockType === 'picture') return undefined
  const heading = section.heading?.trim() || undefined
  return section.blockType === 'contribution' ? (heading ?? section.name) : heading
}

/** A section that belongs to what stands before it: stories, pictures and contacts without a heading of their own. */
const belongsToBefore = (section: Section): boolean =>
  section.blockType !== 'text' && section.blockType !== 'contribution' && !titleOf(section)

/** The parts of an issue, in their order: the table of contents has those with a title. */
export const partsOf = ({ sections }: Pick<Newsletter, 'sections'>): IssuePart[] => {
  const parts: IssuePart[] = []
  for (const section of sections ?? []) {
    const before = parts.at(-1)
    if (before && belongsToBefore(section)) before.sections.push(section)
    else parts.push({ id: `part-${parts.length + 1}`, title: titleOf(section), sections: [section] })
  }
  return parts
}
