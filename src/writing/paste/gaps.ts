import { elementsIn, isBlock, nameOf, styled, textAfter, textBefore, textOfElement } from './elements'

/** Boxes in a line: badges, buttons, labels, and words that are only kept in one piece. */
const boxes = /^inline-(?:block|flex|grid|table)\b/

/** Puts what is in it side by side, each apart from the next. */
const rows = /^(?:inline-)?(?:flex|grid)\b/

const endsInWords = /[\p{L}\p{N}.!?%)”’]$/u
const beginsWithWords = /^[\p{L}\p{N}£$€(“‘]/u

/** A single letter that is drawn as a box begins a word, or is moved for looks. */
const isOfSeveralLetters = (element: Element): boolean => [...textOfElement(element)].length > 1

const sides = ['', '-left', '-right', '-inline', '-inline-start', '-inline-end']

/** Whether a length, or the one for the sides of several, is more than nothing: "2px", "0 4px", "auto". */
const isSome = (lengths: string): boolean => {
  const [first = '', ...others] = lengths.replace(/\s*!important$/, '').split(/\s+/)
  const atSides = others.length > 0 ? [others[0] ?? '', ...others.slice(2, 3)] : [first]
  return atSides.some((length) => parseFloat(length) > 0)
}

const drawn = (value: string): boolean => !/^(?:0|none|hidden|initial|unset|inherit|medium none)\b/.test(value)

/** A page is white, and a program says so of what is copied from it. */
const coloured = (value: string): boolean =>
  !/^(?:none|transparent|white|initial|unset|inherit|#fff(?:fff)?\b|rgb\(255,\s*255,\s*255\)|rgba\(.*,\s*0\))/i.test(
    value,
  )

/** Whether a box has room of its own around its words, by which they stand apart from those beside it. */
const hasRoom = (element: Element): boolean => {
  const says = (name: string, is: (value: string) => boolean): boolean => {
    const value = styled(element, name)
    return value !== undefined && is(value)
  }
  return (
    sides.some(
      (side) => says(`padding${side}`, isSome) || says(`margin${side}`, isSome) || says(`border${side}`, drawn),
    ) || ['background', 'background-color'].some((name) => says(name, coloured))
  )
}

const isApart = (element: Element): boolean => {
  const parent = element.parentElement
  const isBox = boxes.test(styled(element, 'display') ?? '') && hasRoom(element)
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
/** Surely off the screen: less is where a page puts what it shows beside its text. */
const isFarAway = (place: string | undefined): boolean => /^-(?:\d{4,}|999)/.test(place ?? '')
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
