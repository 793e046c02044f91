import { elementsIn, isBlock, isText, nameOf, styled, textOfElement } from './elements'

const isStruck = (element: Element): boolean =>
  ['s', 'strike', 'del'].includes(nameOf(element)) ||
  /line-through/.test(`${styled(element, 'text-decoration') ?? ''} ${styled(element, 'text-decoration-line') ?? ''}`)

/** Of the spaces on both sides of what was taken out, one is left. */
const closeGap = (before: Node | null, after: Node | null): void => {
  if (!before || !after || !isText(before) || !isText(after)) return
  const [left, right] = [before.nodeValue ?? '', after.nodeValue ?? '']
  if (/\s$/.test(left) && /^[\s,.;:!?)]/.test(right)) before.nodeValue = left.trimEnd()
}

/** The words of an element as one reads them: cells and lines stand apart. */
const wordsOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element
  for (const part of elementsIn(copy))
    if (isBlock(part) || nameOf(part) === 'br') {
      part.before(' ')
      part.after(' ')
    }
  return textOfElement(copy)
}

/**
 * Takes out what was struck: it is no longer meant, and the editor has no way to show it so.
 *
 * @returns the words that went, for whoever pasted them to be told
 */
export const takeOutStruck = (root: Element): string[] => {
  const words: string[] = []
  // From the outside in: what stands in struck words goes with them.
  for (const element of elementsIn(root).reverse()) {
    if (!root.contains(element) || !isStruck(element)) continue
    if (textOfElement(element)) words.push(wordsOf(element))
    if (['td', 'th'].includes(nameOf(element))) {
      element.replaceChildren()
      continue
    }
    const { previousSibling, nextSibling } = element
    element.remove()
    closeGap(previousSibling, nextSibling)
  }
  return words
}
