/** Elements as documents of other programs have them; their styles are read as written, since browsers drop `mso-`. */

export const nameOf = (element: Element): string => element.tagName.toLowerCase()

export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase()

/** The value of a style, the last that is given; "mso-bidi-font-weight" is another. */
export const styled = (element: Element, name: string): string | undefined =>
  [...styleOf(element).matchAll(new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`, 'g'))].at(-1)?.[1]?.trim()

export const textOfElement = (node: Node): string => (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1
export const isText = (node: Node): boolean => node.nodeType === 3

/** All elements below one, deepest first, as they are now: the caller may move them. */
export const elementsIn = (root: Element, selector = '*'): Element[] => [...root.querySelectorAll(selector)].reverse()

/** Puts what is in an element in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

/** Gives an element another name, and none of its attributes. */
export const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** Lists what begins on a line of its own (HTML, 15.3: rendering of flow content). */
const blocks = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'menu', 'dir', 'dl', 'dt', 'dd', 'hgroup'],
  ...['table', 'caption', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'],
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'search', 'blockquote', 'center'],
  ...['pre', 'listing', 'xmp', 'plaintext', 'textarea', 'figure', 'figcaption', 'hr', 'address', 'dialog'],
  ...['details', 'summary', 'form', 'fieldset', 'legend', 'option', 'optgroup', 'frameset', 'noframes', 'marquee'],
])

const drawnAsBlock = /^(?:block|flex|grid|list-item|table|flow-root)\b/

export const isBlock = (node: Node): boolean =>
  isElement(node) && (blocks.has(nameOf(node)) || drawnAsBlock.test(styled(node, 'display') ?? ''))

export const holdsBlocks = (element: Element): boolean => elementsIn(element).some(isBlock)

/** The text of a paragraph on one side of an element in it, up to where a line ends. */
const textBeside = (element: Element, side: 'previousSibling' | 'nextSibling'): string => {
  let text = ''
  let at: Node = element
  for (;;) {
    for (let beside = at[side]; beside; beside = beside[side]) {
      if (isBlock(beside) || (isElement(beside) && nameOf(beside) === 'br')) return text
      const words = beside.textContent ?? ''
      text = side === 'nextSibling' ? text + words : words + text
    }
    const parent: Node | null = at.parentNode
    if (!isElement(parent) || isBlock(parent)) return text
    at = parent
  }
}

/** The text of a paragraph up to an element in it. */
export const textBefore = (element: Element): string => textBeside(element, 'previousSibling')

/** The text of a paragraph from an element in it on. */
export const textAfter = (element: Element): string => textBeside(element, 'nextSibling')
