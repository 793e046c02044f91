import { fractionOf, raisedAfter, subscript } from '@/words/raised-letters'
import { elementsIn, isBlock, nameOf, rename, styled, textAfter, textBefore, textOfElement, unwrap } from './elements'

/** The number of a length or a percentage: "-3pt" is -3. */
const lengthOf = (value: string | undefined): number =>
  /^[-+]?[\d.]+[a-z%]*$/.test(value ?? '') ? parseFloat(value ?? '') : 0

/** As far as an element is moved up, by whatever style: Word says so in one of its own. Negative is down. */
const raise = (element: Element): number => {
  const moved = styled(element, 'position') === 'relative'
  const byPosition = moved ? lengthOf(styled(element, 'bottom')) - lengthOf(styled(element, 'top')) : 0
  return lengthOf(styled(element, 'vertical-align')) || lengthOf(styled(element, 'mso-text-raise')) || byPosition
}

/** Figures, or the letter of a note, that touch what stands beside them: whole words are moved for looks. */
const isMark = (element: Element): boolean => {
  const text = element.textContent ?? ''
  const isShort = /^(?:\S{0,7}\d\S{0,7}|\p{L}|st|nd|rd|th)$/iu.test(text)
  return isShort && (/\S$/.test(textBefore(element)) || /^\S/.test(textAfter(element)))
}

const byAlign: Record<string, 'up' | 'down'> = { 'text-top': 'up', top: 'up', 'text-bottom': 'down', bottom: 'down' }

const standsAt = (element: Element): 'up' | 'down' | undefined => {
  if (nameOf(element) === 'sup') return 'up'
  if (nameOf(element) === 'sub') return 'down'
  const align = styled(element, 'vertical-align')?.split(/[\s!]/, 1)[0] ?? ''
  const said = [align, styled(element, 'font-variant-position')]
  if (said.includes('super')) return 'up'
  if (said.includes('sub')) return 'down'
  const moved = raise(element)
  if (!(byAlign[align] || moved) || !isMark(element)) return undefined
  return byAlign[align] ?? (moved > 0 ? 'up' : 'down')
}

const textNodesAfter = (element: Element): Text[] => {
  const root = element.closest('p, li, td, th, div, h1, h2, h3, h4, h5, h6, body') ?? element
  const walker = root.ownerDocument.createTreeWalker(root, 4)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (element.compareDocumentPosition(node) & 4 && !element.contains(node)) found.push(node as Text)
  return found
}

/** "3<sup>1</sup>/<sub>2</sub>" is three and a half: the stroke and what stands below it go into one sign. */
const mixedFraction = (element: Element): boolean => {
  const over = textOfElement(element)
  const [, stroke = '', under = ''] = /^\s?([/⁄∕])\s?(\d+)/.exec(textAfter(element)) ?? []
  if (!/^\d{1,3}$/.test(over) || !under) return false
  const [first, second] = textNodesAfter(element).filter((node) => node.nodeValue?.trim())
  const below = second?.parentElement
  const isBelow =
    first?.nodeValue?.trim() === stroke && below && textOfElement(below) === under && standsAt(below) === 'down'
  if (!first || !(isBelow || (stroke === '⁄' && first.nodeValue?.trim().startsWith(`⁄${under}`)))) return false
  const sign = fractionOf(over, under)
  const needsSpace = /\d$/.test(textBefore(element)) && /^\d/.test(sign)
  if (isBelow) {
    first.nodeValue = ''
    below.remove()
  } else first.nodeValue = (first.nodeValue ?? '').trimStart().slice(1 + under.length)
  element.replaceWith(needsSpace ? ` ${sign}` : sign)
  return true
}

/** From the first on, so that what stands before each is in characters by then. */
export const smallLetters = (root: Element): void => {
  for (const element of elementsIn(root).reverse()) {
    if (isBlock(element) || !root.contains(element) || !textOfElement(element) || element.querySelector('br')) continue
    const at = standsAt(element)
    if (!at || (at === 'up' && mixedFraction(element))) continue
    const text = textOfElement(element)
    const link = element.querySelector('a') ?? undefined
    const isLink = [link, element.closest('a')].some((one) => one && textOfElement(one) === text)
    const characters =
      at === 'up' ? raisedAfter(textBefore(element), text, textAfter(element), isLink) : subscript(text)
    if (characters === undefined) {
      if (nameOf(element) !== 'sup' && nameOf(element) !== 'sub') rename(element, at === 'up' ? 'sup' : 'sub')
      continue
    }
    // A note's mark is often a link to the note, and keeps it.
    if (link) {
      link.textContent = characters
      element.replaceWith(link)
    } else element.replaceWith(characters)
  }
}

/** MathML as it is read in a line: powers and indices, and a stroke for a fraction. */
export const formulas = (root: Element): void => {
  for (const [name, as] of [
    ['msup', 'sup'],
    ['msub', 'sub'],
  ] as const)
    for (const element of elementsIn(root, name)) {
      const second = element.children[1]
      if (second) rename(second, as)
      unwrap(element)
    }
  for (const fraction of elementsIn(root, 'mfrac')) {
    fraction.children[1]?.before('/')
    if (/\d$/.test(textBefore(fraction))) fraction.before(' ')
    unwrap(fraction)
  }
  for (const element of elementsIn(root, 'annotation, annotation-xml')) element.remove()
}
