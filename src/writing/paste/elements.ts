/** Elements as documents of other programs have them; their styles are read as written, since browsers drop `mso-`. */

export const nameOf = (element: Element): string => element.tagName.toLowerCase()

export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase()

export const textOf = (node: Node): string => (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

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

const blocks = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'],
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'blockquote', 'pre', 'figure', 'hr', 'center'],
])

export const isBlock = (node: Node): boolean => isElement(node) && blocks.has(nameOf(node))

export const holdsBlocks = (element: Element): boolean => elementsIn(element).some(isBlock)
