import { elementsIn, holdsBlocks, isBlock, isElement, nameOf, rename, textOfElement, unwrap } from './elements'
import { markerOf } from './markers'
import { endsInWord, isWrapped } from './wrapped-lines'

const kept = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th'])

/** A title is not marked as a heading by Word. */
export const titles = (root: Element): void => {
  for (const title of elementsIn(root, 'p.MsoTitle')) rename(title, 'h1')
}

/**
 * The page has the h1, so a text's outline begins at h2 and skips nothing: of its levels the highest
 * becomes h2, the next h3, and all others h4.
 */
export const outline = (root: Element): void => {
  const headings = elementsIn(root, 'h1, h2, h3, h4, h5, h6')
  const levels = [...new Set(headings.map(nameOf))].sort()
  for (const heading of headings)
    if (textOfElement(heading)) rename(heading, `h${Math.min(4, levels.indexOf(nameOf(heading)) + 2)}`)
}

const splits = (nodes: ChildNode[]): ChildNode[][] => {
  const parts: ChildNode[][] = [[]]
  let breaks = 0
  for (const node of nodes) {
    if (isElement(node) && nameOf(node) === 'br') breaks += 1
    else if (textOfElement(node)) {
      if (breaks > 1) parts.push([])
      else if (breaks === 1 && parts.at(-1)?.length)
        parts.at(-1)?.push(node.ownerDocument?.createElement('br') as Element)
      breaks = 0
      parts.at(-1)?.push(node)
    } else if (breaks === 0) parts.at(-1)?.push(node)
  }
  return parts.filter((part) => part.some((node) => textOfElement(node)))
}

/** Lines that were typed as a list are paragraphs of their own until they are made one. */
const bulletedLines = (paragraph: Element): boolean => {
  const lines = [...paragraph.childNodes].filter((_, at, all) => {
    const before = all[at - 1]
    return at === 0 || (isElement(before) && nameOf(before) === 'br')
  })
  const kinds = lines.slice(-2).map((line) => markerOf(line.textContent ?? '')?.is)
  return lines.length > 1 && kinds[0] !== undefined && kinds[0] === kinds[1]
}

/** Lines that were full, as a mail has them, are one. */
const joinWrapped = (paragraph: Element): void => {
  const breaks = [...paragraph.children].filter((child) => nameOf(child) === 'br')
  if (breaks.length === 0) return
  const lines = ['']
  for (const node of paragraph.childNodes) {
    if (isElement(node) && nameOf(node) === 'br') lines.push('')
    else lines[lines.length - 1] += textOfElement(node) ? (node.textContent ?? '') : ''
  }
  breaks.forEach((one, at) => {
    if (isWrapped(lines, at)) one.replaceWith(endsInWord(lines[at] ?? '', lines[at + 1] ?? '') ? '' : ' ')
  })
}

/** Two line breaks were meant as a new paragraph; those at the ends as space. */
export const breakLines = (root: Element): void => {
  for (const paragraph of elementsIn(root, 'p')) joinWrapped(paragraph)
  for (const paragraph of elementsIn(root, 'p')) {
    if (!paragraph.querySelector('br')) continue
    const nodes = [...paragraph.childNodes]
    const each = bulletedLines(paragraph)
      ? nodes.flatMap((node) => (isElement(node) && nameOf(node) === 'br' ? [node, node] : [node]))
      : nodes
    const parts = splits(each).map((part) => {
      const made = root.ownerDocument.createElement('p')
      made.append(...part)
      return made
    })
    paragraph.replaceWith(...parts)
  }
}

/** Text that stands beside blocks is a paragraph. */
const wrapLoose = (parent: Element): void => {
  let open: Element | undefined
  for (const child of [...parent.childNodes]) {
    if (isBlock(child)) {
      open = undefined
      continue
    }
    if (!open && !textOfElement(child)) {
      child.remove()
      continue
    }
    if (!open) {
      open = parent.ownerDocument.createElement('p')
      child.before(open)
    }
    open.append(child)
  }
}

/** Words without any block around them, in lines: what a PDF in a browser, or a program for mail, has on the clipboard. */
const isLines = (root: Element): boolean => {
  const order: ('words' | 'break')[] = []
  const look = (node: Node): void => {
    for (const child of node.childNodes) {
      if (isElement(child) && nameOf(child) === 'br') order.push('break')
      else if (isElement(child)) look(child)
      else if (textOfElement(child)) order.push('words')
    }
  }
  look(root)
  const first = order.indexOf('words')
  return first >= 0 && order.slice(first, order.lastIndexOf('words')).includes('break')
}

/** Boxes of other programs become paragraphs, or go and leave what is in them. */
export const plainBlocks = (root: Element): void => {
  for (const box of elementsIn(root)) {
    const name = nameOf(box)
    const isParagraphOfBlocks = name === 'p' && holdsBlocks(box)
    if (!isBlock(box) || (kept.has(name) && !isParagraphOfBlocks) || /^h[1-6]$/.test(name)) continue
    if (['tbody', 'thead', 'tfoot'].includes(name)) continue
    if (name === 'hr') box.remove()
    else if (holdsBlocks(box)) {
      wrapLoose(box)
      unwrap(box)
    } else rename(box, 'p')
  }
  if (holdsBlocks(root) || isLines(root)) wrapLoose(root)
}

/** The editor makes one list of two that follow each other; an empty paragraph keeps them apart, and readers see none. */
export const keepListsApart = (root: Element): void => {
  for (const list of elementsIn(root, 'ul, ol')) {
    const next = list.nextElementSibling
    if (next && nameOf(next) === nameOf(list) && nameOf(list.parentElement ?? list) !== 'li')
      list.after(root.ownerDocument.createElement('p'))
  }
}

/** Empty paragraphs are space that somebody typed. Cells may be empty. */
export const dropEmpty = (root: Element): void => {
  for (const element of elementsIn(root, 'p, h1, h2, h3, h4, h5, h6, li, ul, ol, a, strong, em, sup, sub, span'))
    if (!textOfElement(element) && !element.querySelector('td, th')) {
      const space = element.textContent && !isBlock(element) ? [' '] : []
      element.replaceWith(...space)
    }
}
