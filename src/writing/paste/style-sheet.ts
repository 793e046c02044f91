import { elementsIn } from './elements'

/** Matches what a class can say of letters that their words depend on. */
const meaningful =
  /^(?:font-weight|font-style|text-decoration(?:-line)?|vertical-align|display|visibility|white-space|list-style(?:-type)?|mso-hide|mso-text-raise|position|top|bottom|font-variant-position|font-family|mso-char-type|mso-symbol-font-family|(?:padding|margin|border)(?:-left|-right|-inline(?:-start|-end)?)?|background(?:-color)?)$/

type Declared = { selector: string; style: string }

const rulesIn = (css: string): Declared[] => {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, '')
  return [...plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = body
      .split(';')
      .filter((one) => meaningful.test((one.split(':', 1)[0] ?? '').trim().toLowerCase()))
    if (declarations.length === 0) return []
    return selectors.split(',').map((selector) => ({ selector: selector.trim(), style: declarations.join(';') }))
  })
}

/** Of an element's name, of a class, or of both: what spreadsheets write. Anything else needs a browser. */
const simple = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i

/**
 * Writes what a program's style sheet says by class at each element, as if it stood there: Excel makes a header bold,
 * and strikes out a cell, by a class alone. What stands at the element itself counts more.
 *
 * @param document all of what was on the clipboard: the sheet may be in its head
 */
export const applyStyleSheets = (document: Document): void => {
  const rules = elementsIn(document.documentElement, 'style')
    .reverse()
    .flatMap((sheet) => rulesIn(sheet.textContent ?? ''))
    .filter(({ selector }) => selector && simple.test(selector))
  // What is said of a class counts more than what is said of a name (CSS Cascade, 6.4.3): it comes later.
  const bySelector = rules.sort((a, b) => Number(a.selector.includes('.')) - Number(b.selector.includes('.')))
  const styles = new Map<Element, string>()
  for (const { selector, style } of bySelector)
    for (const element of document.body.querySelectorAll(selector))
      styles.set(element, `${styles.get(element) ?? ''}${style};`)
  for (const [element, style] of styles) element.setAttribute('style', `${style}${element.getAttribute('style') ?? ''}`)
}
