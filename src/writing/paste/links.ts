import { linkAddress } from '@/words/link-address'
import { elementsIn, textAfter, textBefore, textOfElement, unwrap } from './elements'

/** Places in the document that was copied: its contents, its notes, its comments. */
const withinDocument =
  /^#(?:_(?:Toc|ftn|edn|msocom|Hlk|Ref)|(?:user-content-)?fn(?:ref)?[-:_]?\d|cite_?(?:note|ref)|(?:foot|end)note|ftnt|sd(?:foot|end)note|(?:note|ref|bib|cr)[-_]?\d)/i
/** Matches a note's mark, and the sign that leads back from a note. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i
const wayBack = /^[↩↵⏎↑^]\ufe0e?$/

/** The same of notes alone: "section 4" of a reference stays a number. */
const toNote =
  /^#(?:_(?:ftn|edn)|(?:user-content-)?fn(?:ref)?[-:_]?\d|cite_?(?:note|ref)|(?:foot|end)note|ftnt|sd(?:foot|end)note)/i
const isMarkOfNote = (link: Element): boolean =>
  toNote.test(link.getAttribute('href')?.trim() ?? '') || /\bsd(?:foot|end)note(?:sym|anc)\b/.test(link.className)

/** The mark of a note never runs into a word or a number beside it: before the note itself it stands apart. */
const keepApart = (link: Element): void => {
  const bare = /^(?:\d{1,3}|[a-z]{1,2}|[ivx]{1,6})$/i
  const words = textOfElement(link)
  const [before, after] = [textBefore(link), textAfter(link)]
  const isFirst = before.trim() === ''
  const touches = (isFirst && /\S/.test(after)) || /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
  if (bare.test(words) && touches) link.textContent = `[${words}]`
  if (isFirst && /^[\p{L}\p{N}£$€"'“‘]/u.test(after)) link.append(' ')
}

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
    const words = textOfElement(link)
    const isNote = withinDocument.test(href) || (href.startsWith('#') && (mark.test(words) || wayBack.test(words)))
    if (words && href && !isNote) lost.push(words)
    if (isNote && wayBack.test(words)) {
      link.remove()
      continue
    }
    if (isMarkOfNote(link)) keepApart(link)
    unwrap(link)
  }
  return lost
}
