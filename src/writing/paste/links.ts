import { linkAddress } from '@/words/link-address'
import { elementsIn, textOfElement, unwrap } from './elements'

/** Places in the document that was copied: its contents, its notes, its comments. */
const withinDocument = /^#_(?:Toc|ftn|edn|msocom|Hlk|Ref)/i

/**
 * Links lead where they were meant to; bookmarks, files of a computer and scripts become their words.
 *
 * @returns the words of links that could not come along, for whoever pasted them to be told
 */
export const plainLinks = (root: Element): string[] => {
  const lost: string[] = []
  for (const link of elementsIn(root, 'a').reverse()) {
    const href = link.getAttribute('href')?.trim() ?? ''
    const address = textOfElement(link) ? linkAddress(href) : undefined
    if (address) {
      link.setAttribute('href', address)
      continue
    }
    if (textOfElement(link) && href && !withinDocument.test(href)) lost.push(textOfElement(link))
    unwrap(link)
  }
  return lost
}
