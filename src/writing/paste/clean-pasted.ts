import { breakLines, dropEmpty, outline, plainBlocks, titles } from './blocks'
import { elementsIn, nameOf, textOf } from './elements'
import { plainLetters } from './inline'
import { plainLinks } from './links'
import { joinLists, tidyLists, typedLists, wordLists } from './lists'
import { plainTables } from './tables'
import { plainSpaces, takeOut } from './take-out'

const attributes: Record<string, string[]> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
}

const dropAttributes = (root: Element): void => {
  for (const element of elementsIn(root))
    for (const { name } of [...element.attributes])
      if (!attributes[nameOf(element)]?.includes(name)) element.removeAttribute(name)
}

const trimEnds = (root: Element): void => {
  for (const element of elementsIn(root, 'p, h2, h3, h4, li, td, th')) {
    const { firstChild, lastChild } = element
    if (firstChild?.nodeType === 3) firstChild.nodeValue = (firstChild.nodeValue ?? '').trimStart()
    if (lastChild?.nodeType === 3) lastChild.nodeValue = (lastChild.nodeValue ?? '').trimEnd()
    const beforeList = [...element.children].find((child) => ['ul', 'ol'].includes(nameOf(child)))?.previousSibling
    if (beforeList?.nodeType === 3) beforeList.nodeValue = (beforeList.nodeValue ?? '').trimEnd()
  }
}

export type Cleaned = {
  html: string
  /** Pictures that were taken out: each has to be uploaded, with its text alternative. */
  pictures: number
  hasWords: boolean
}

/**
 * What Word, Google Docs, Outlook or a web page puts on the clipboard, as the editor's own kinds of
 * text: paragraphs, headings from h2 on without gaps, real lists, tables, bold, italic and links. No
 * word that readers would have seen is lost.
 *
 * @param html as the clipboard has it
 * @param parse makes a document of it that runs and loads nothing, as `DOMParser` does
 */
export const cleanPasted = (html: string, parse: (html: string) => Document): Cleaned => {
  const { body } = parse(html)
  const { pictures } = takeOut(body)
  wordLists(body)
  plainSpaces(body)
  titles(body)
  plainLinks(body)
  plainLetters(body)
  plainBlocks(body)
  joinLists(body)
  tidyLists(body)
  breakLines(body)
  typedLists(body)
  plainTables(body)
  outline(body)
  dropEmpty(body)
  dropAttributes(body)
  trimEnds(body)
  return { html: body.innerHTML.trim(), pictures, hasWords: textOf(body) !== '' }
}
