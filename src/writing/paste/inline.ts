import { elementsIn, holdsBlocks, isBlock, isElement, nameOf, styled, unwrap } from './elements'

const isBold = (element: Element): boolean => {
  const weight = styled(element, 'font-weight')
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600
  return ['b', 'strong'].includes(nameOf(element))
}

const isItalic = (element: Element): boolean => {
  const style = styled(element, 'font-style')
  if (style) return style === 'italic' || style === 'oblique'
  return ['i', 'em', 'cite'].includes(nameOf(element))
}

const surround = (element: Element, name: string): void => {
  const wrapper = element.ownerDocument.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** "<strong>Bin</strong><strong> day</strong>" is one. */
const joinAlike = (root: Element): void => {
  for (const element of elementsIn(root, 'strong, em')) {
    const next = element.nextSibling
    if (!isElement(next) || nameOf(next) !== nameOf(element)) continue
    element.append(...next.childNodes)
    next.remove()
  }
}

/**
 * Bold and italic are what they look like, whatever made them so; everything else about letters goes.
 * Google Docs wraps a whole document in a `<b>` that is not bold.
 */
export const plainLetters = (root: Element): void => {
  // A list of what came: what is put in here stays.
  for (const element of elementsIn(root)) {
    // A spreadsheet makes a whole cell bold.
    if (['td', 'th'].includes(nameOf(element)) && element.textContent?.trim() && !holdsBlocks(element))
      if (styled(element, 'font-weight') && isBold(element)) surround(element, 'strong')
    if (isBlock(element) || ['a', 'br', 'sup', 'sub'].includes(nameOf(element))) continue
    if (element.hasAttribute('data-passage')) continue
    const isWords = Boolean(element.textContent?.trim()) && !holdsBlocks(element)
    if (isWords && !element.closest('h1, h2, h3, h4, h5, h6')) {
      if (isItalic(element)) surround(element, 'em')
      if (isBold(element)) surround(element, 'strong')
    }
    unwrap(element)
  }
  for (const element of elementsIn(root, 'strong strong, em em')) unwrap(element)
  joinAlike(root)
}
