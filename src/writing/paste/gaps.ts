import { elementsIn, isBlock, nameOf, styled, textAfter, textBefore, textOfElement } from './elements'

/** Boxes in a line, which have room of their own around them: badges, buttons, labels. */
const boxes = /^inline-(?:block|flex|grid|table)\b/

/** Puts what is in it side by side, each apart from the next. */
const rows = /^(?:inline-)?(?:flex|grid)\b/

const endsInWords = /[\p{L}\p{N}.!?%)”’]$/u
const beginsWithWords = /^[\p{L}\p{N}£$€(“‘]/u

/** A single letter that is drawn as a box begins a word, or is moved for looks. */
const isOfSeveralLetters = (element: Element): boolean => [...textOfElement(element)].length > 1

const isApart = (element: Element): boolean => {
  const parent = element.parentElement
  const isBox = boxes.test(styled(element, 'display') ?? '')
  return isBox || (parent !== null && rows.test(styled(parent, 'display') ?? ''))
}

/**
 * Puts a space where readers saw a gap that only a style makes: between the parts of a line that is laid out as a grid,
 * and around a badge.
 */
export const keepGaps = (root: Element): void => {
  for (const element of elementsIn(root)) {
    if (isBlock(element) || ['sup', 'sub', 'br'].includes(nameOf(element)) || !isApart(element)) continue
    const words = element.textContent ?? ''
    if (!isOfSeveralLetters(element)) continue
    if (endsInWords.test(textBefore(element)) && beginsWithWords.test(words)) element.before(' ')
    if (endsInWords.test(words) && beginsWithWords.test(textAfter(element))) element.after(' ')
  }
}

/** As sites call what is for screen readers alone, where the styles themselves were not copied. */
const named =
  /(?:^|[\s_-])(?<!not-)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|element-invisible)(?:-focusable)?(?:\s|$)/i

const isPoint = (size: string | undefined): boolean => /^[01](?:px)?$/.test(size ?? '')
const isFarAway = (place: string | undefined): boolean => /^-\d{3,}/.test(place ?? '')
const cutAway = /^(?:rect\(\s*[01](?:px)?(?:[\s,]+[01](?:px)?){3}\s*\)|inset\(\s*(?:50|100)%)/

/** Words that a page has for screen readers, or for nobody: cut to a point, or moved off the screen. */
export const isOutOfSight = (element: Element): boolean => {
  if (named.test(element.getAttribute('class') ?? '')) return true
  if (!/^(?:absolute|fixed)/.test(styled(element, 'position') ?? '')) return false
  const of = (name: string) => styled(element, name)
  return (
    cutAway.test(of('clip') ?? '') ||
    cutAway.test(of('clip-path') ?? '') ||
    (isPoint(of('width')) && isPoint(of('height'))) ||
    isFarAway(of('left')) ||
    isFarAway(of('top'))
  )
}
