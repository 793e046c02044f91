import { breakLines, dropEmpty, keepListsApart, outline, plainBlocks, titles } from './blocks'
import { elementsIn, nameOf, textOfElement } from './elements'
import { keepGaps } from './gaps'
import { plainLetters } from './inline'
import { plainLinks } from './links'
import { listStyles, splitByValues } from './list-numbers'
import { joinLists, tidyLists, typedLists, wordLists } from './lists'
import { markPassages, namePassages } from './passages'
import { sayWhatMarkupSays } from './said-by-markup'
import { takeOutStruck } from './struck'
import { applyStyleSheets } from './style-sheet'
import { joinDropCaps, signsOfFonts } from './symbol-fonts'
import { plainTables } from './tables'
import { plainSpaces, takeOut } from './take-out'

const attributes: Record<string, string[]> = {
  a: ['href'],
  ol: ['start', 'type'],
  span: ['lang'],
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

/** Describes what could not come along, in words for whoever pasted it. */
export type LeftOut = {
  /** Pictures, each of which has to be uploaded, with its text alternative; '' for one without a name. */
  pictures: string[]
  /** Lists what was struck out. */
  struck: string[]
  /** Links that lead nowhere; their words are there. */
  links: string[]
  /** Lists the words beside a sign of a font for symbols that has no letter of its own. */
  signs: string[]
}

export type CleanedPaste = { html: string; leftOut: LeftOut; hasWords: boolean }

/** Two spaces that came together when what stood between them went. */
const joinSpaces = (root: Element): void => {
  root.normalize()
  const texts = root.ownerDocument.createTreeWalker(root, 4)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? '').replace(/ {2,}/g, ' ')
}

/**
 * Returns what Word, Google Docs, Outlook or a web page puts on the clipboard, as the editor's own kinds of
 * text: paragraphs, headings from h2 on without gaps, real lists, tables, bold, italic and links. No
 * word that readers would have seen is lost, and no number changes; what can't come along is named.
 *
 * @param html as the clipboard has it
 * @param parse makes a document of it that runs and loads nothing, as `DOMParser` does
 * @param language of the item that it is pasted into: passages in any other are marked
 */
export const cleanPasted = (html: string, parse: (html: string) => Document, language?: string): CleanedPaste => {
  const document = parse(html)
  const { body } = document
  applyStyleSheets(document)
  const { pictures } = takeOut(body)
  keepGaps(body)
  const struck = takeOutStruck(body)
  joinDropCaps(body)
  wordLists(body)
  const signs = signsOfFonts(body)
  listStyles(body)
  sayWhatMarkupSays(body)
  plainSpaces(body)
  titles(body)
  const links = plainLinks(body)
  markPassages(body, language)
  plainLetters(body)
  plainBlocks(body)
  joinLists(body)
  tidyLists(body)
  splitByValues(body)
  breakLines(body)
  typedLists(body)
  plainTables(body)
  outline(body)
  dropEmpty(body)
  namePassages(body)
  dropAttributes(body)
  trimEnds(body)
  joinSpaces(body)
  keepListsApart(body)
  return {
    html: body.innerHTML.trim(),
    leftOut: { pictures, struck, links, signs },
    hasWords: textOfElement(body) !== '',
  }
}
