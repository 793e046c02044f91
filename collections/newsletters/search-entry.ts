import { linesOfRichText, type SearchPart, shownByAll, text } from '@collections/search-part'
import type { Newsletter } from '@/payload-types'

type Section = NonNullable<Newsletter['sections']>[number]

/** What stands in the issue itself; what it shows of the site is found by itself. */
const wordsOf = (section: Section): string => {
  if (section.blockType === 'text') return text(section.heading, linesOfRichText(section.text))
  if (section.blockType === 'contribution')
    return text(section.heading, section.name, section.role, linesOfRichText(section.text))
  return section.blockType === 'picture' ? '' : (section.heading ?? '')
}

export const newslettersSearch: SearchPart<Newsletter> = {
  select: { summary: true, sections: true },
  entry: ({ summary, sections }) => ({
    type: 'newsletter',
    summary: summary ?? '',
    body: text(...(sections ?? []).map(wordsOf)),
  }),
  shown: shownByAll,
}
