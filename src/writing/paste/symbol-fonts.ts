import { elementsIn, isBlock, isElement, nameOf, styled, styleOf, textOfElement } from './elements'

/*
 * A font for symbols draws other signs for the letters of a text, which come as those letters: “ü” is a tick to whoever
 * wrote it, and “à” an arrow.
 */

/** What Wingdings draws for letters, as signs of their own: those that documents have. */
const signs = new Map(
  Object.entries({
    ...{ ü: '✓', û: '✗', þ: '☑', ý: '☒', '¨': '☐', o: '□', n: '■', q: '❑', v: '❖', l: '●', '§': '▪', '·': '•' },
    ...{ à: '→', ß: '←', á: '↑', â: '↓', è: '➔', ð: '⇨', Ø: '➢', J: '☺', L: '☹', '(': '☎', '*': '✉' },
  }),
)

const isWingdings = (font: string | undefined | null): boolean => /^["'\s]*wingdings\s*(?:["',;]|$)/i.test(font ?? '')

/** The font that a part of a text is drawn in; undefined where it does not say. */
const fontOf = (element: Element): string | undefined => {
  const symbols = styled(element, 'mso-symbol-font-family')
  // Word names both fonts, and which of them is drawn.
  if (symbols && /mso-char-type:\s*symbol/.test(styleOf(element))) return symbols
  return (
    styled(element, 'font-family') ??
    (nameOf(element) === 'font' ? (element.getAttribute('face') ?? undefined) : undefined)
  )
}

/** Word and others write the signs of such fonts in the private letters of Unicode as well. */
const plainLetter = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : letter
}

/** Words were typed in the font by mistake, and are no signs. */
const isWords = (text: string): boolean => /[a-z]{3}/i.test(text)

const blockOf = (node: Node): Node => {
  let at: Node = node
  while (at.parentNode && !isBlock(at)) at = at.parentNode
  return at
}

/**
 * Puts the signs that readers saw in place of the letters that a font for symbols draws them for. One that has no sign
 * of its own goes.
 *
 * @returns the words beside each that went, for whoever pasted them to be told
 */
export const signsOfFonts = (root: Element): string[] => {
  const lost: string[] = []
  const replace = (node: Node, isSymbol: boolean): void => {
    for (const child of [...node.childNodes]) {
      if (isElement(child)) {
        const font = fontOf(child)
        replace(child, font === undefined ? isSymbol : isWingdings(font))
      } else if (isSymbol && child.nodeType === 3 && child.nodeValue?.trim() && !isWords(child.nodeValue)) {
        const letters = [...child.nodeValue].map(plainLetter)
        const unknown = letters.some((letter) => letter.trim() && !signs.has(letter))
        child.nodeValue = letters.map((letter) => (letter.trim() ? (signs.get(letter) ?? '') : letter)).join('')
        if (unknown) lost.push(textOfElement(blockOf(child)))
      }
    }
  }
  replace(root, false)
  return lost
}

/** A first letter that is drawn over several lines stands in a box of its own: it goes back to its word. */
export const joinDropCaps = (root: Element): void => {
  for (const cap of elementsIn(root, 'p').filter((one) => /mso-element:\s*drop-?cap/.test(styleOf(one)))) {
    const letter = textOfElement(cap)
    const box = cap.closest('table, div[style*="mso-element:frame"]') ?? cap
    const whole = textOfElement(box) === letter ? box : cap
    const next = elementsIn(root, 'p')
      .reverse()
      .find((one) => whole.compareDocumentPosition(one) & 4 && !whole.contains(one))
    if (!next || [...letter].length > 3) continue
    // A whole word may be drawn so; with a quotation mark before it a letter is still one.
    const isLetter = [...letter.replace(/[^\p{L}\p{N}\p{M}]/gu, '')].length <= 1
    next.prepend(isLetter || /^\s/.test(next.textContent ?? '') ? letter : `${letter} `)
    whole.remove()
  }
}
