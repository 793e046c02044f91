import { isLetters, type Letters } from '@/rich-text/list-letters'
import { elementsIn, nameOf, styled } from './elements'

const byStyle: Record<string, Letters> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/** What a list says of its markers, or all of its items do. */
const markersOf = (list: Element): string | undefined => {
  const says = (one: Element) =>
    styled(one, 'list-style(?:-type)?')
      ?.split(/[\s!]+/)
      .find((word) => drawn.test(word) || byStyle[word] || numbers.test(word))
  const [first, ...others] = [...list.children].map(says)
  return says(list) ?? (others.every((other) => other === first) ? first : undefined)
}

const numbers = /^decimal/
const drawn = /^(?:none|disc|circle|square)$/

const styleOfList = (list: Element): Letters | undefined => {
  const styles = [list, ...list.children].map((one) => styled(one, 'list-style(?:-type)?')?.split(/\s/)[0] ?? '')
  return styles.map((style) => byStyle[style]).find(Boolean)
}

const asList = (list: Element, name: 'ul' | 'ol'): void => {
  const made = list.ownerDocument.createElement(name)
  for (const { name: attribute, value } of [...list.attributes]) made.setAttribute(attribute, value)
  made.append(...list.childNodes)
  list.replaceWith(made)
}

/**
 * A list's letters, from whatever says them, as its `type`; "menu" and "dir" are lists, too. A list is numbered if
 * readers saw numbers, whatever it is called.
 */
export const listStyles = (root: Element): void => {
  for (const list of elementsIn(root, 'menu, dir')) asList(list, 'ul')
  for (const list of elementsIn(root, 'ul, ol')) {
    const markers = markersOf(list) ?? ''
    const isCounted = numbers.test(markers) || Boolean(byStyle[markers])
    if (nameOf(list) === 'ul' && isCounted) asList(list, 'ol')
    else if (nameOf(list) === 'ol' && drawn.test(markers)) asList(list, 'ul')
  }
  for (const list of elementsIn(root, 'ol')) {
    const type = list.getAttribute('type')
    const letters = styleOfList(list) ?? (isLetters(type) ? type : undefined)
    if (letters) list.setAttribute('type', letters)
    else list.removeAttribute('type')
  }
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

const romanNumber = (text: string): number =>
  [...text.toLowerCase()].reduce((sum, letter, at, all) => {
    const value = romanDigits[letter] ?? 0
    return value < (romanDigits[all[at + 1] ?? ''] ?? 0) ? sum - value : sum + value
  }, 0)

/** The place of letters in a list of letters (HTML, 4.4.5): "aa" is the 27th. */
const letterNumber = (text: string): number =>
  [...text.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)

/**
 * Returns what a marker such as "(b)" or "iv." says: the kind of its list, and which item it is. A single "i" begins a
 * list in Roman figures, or follows "h".
 *
 * @param before what the item before it says, if it is of the same list
 * @returns undefined for what is no marker of an ordered list, such as "1.1", which no list can count
 */
export const readMarker = (
  text: string,
  before?: { letters?: Letters; number: number },
): { letters?: Letters; number: number } | undefined => {
  const [, figures, letters] = /^\(?(?:(\d+)|([a-z]+))[.):]?\)?$/i.exec(text.trim()) ?? []
  if (figures) return { number: Number(figures) }
  if (!letters) return undefined
  const isUpper = letters === letters.toUpperCase()
  const isRoman = /^[ivxlcdm]+$/i.test(letters)
  const isAfterZ = before?.letters?.toLowerCase() === 'a' && before.number >= 26
  const isDouble = /^([a-z])\1$/i.test(letters) && (isAfterZ || !isRoman)
  if (isDouble || (isAfterZ && letters.length === 2))
    return { letters: isUpper ? 'A' : 'a', number: letterNumber(letters) }
  const continuesRoman = before?.letters?.toLowerCase() === 'i' && romanNumber(letters) === before.number + 1
  const begins = !before && /^i$/i.test(letters)
  if (isRoman && (letters.length > 1 || begins || continuesRoman))
    return { letters: isUpper ? 'I' : 'i', number: romanNumber(letters) }
  if (letters.length > 1) return undefined
  return { letters: isUpper ? 'A' : 'a', number: letterNumber(letters) }
}

/** A number that a list's items have for themselves, or that counts down, begins a list of its own: the editor counts on. */
export const splitByValues = (root: Element): void => {
  for (const list of elementsIn(root, 'ol')) {
    const items = [...list.children].filter((child) => nameOf(child) === 'li')
    const isReversed = list.hasAttribute('reversed')
    const start = list.getAttribute('start')
    let expected = Number(start ?? (isReversed ? items.length : 1))
    let present = list
    items.forEach((item, at) => {
      const value = item.getAttribute('value')
      const number = value && /^-?\d+$/.test(value) ? Number(value) : expected
      const isNext = at === 0 || (number === expected && !isReversed)
      if (at === 0) list.setAttribute('start', String(number))
      if (!isNext) {
        const next = root.ownerDocument.createElement('ol')
        if (number !== 1) next.setAttribute('start', String(number))
        const type = list.getAttribute('type')
        if (type) next.setAttribute('type', type)
        present.after(next)
        present = next
      }
      if (present !== list) present.append(item)
      expected = isReversed ? number - 1 : number + 1
    })
    if (list.getAttribute('start') === '1') list.removeAttribute('start')
  }
}
