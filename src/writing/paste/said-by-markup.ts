import { elementsIn, isElement, nameOf, rename, styled, textAfter, textBefore, textOfElement, unwrap } from './elements'
import { formulas, smallLetters } from './small-letters'

/*
 * Words and signs that readers saw because of the markup alone: they would be lost, or change what is said, with it.
 */

/** Browsers put the marks round a `q`. */
const quotations = (root: Element): void => {
  for (const quote of elementsIn(root, 'q')) {
    const isInner = Boolean(quote.parentElement?.closest('q'))
    const [open, close] = isInner ? ['‘', '’'] : ['“', '”']
    if (!/^["'“‘«„]/.test(textOfElement(quote))) {
      quote.prepend(open)
      quote.append(close)
    }
  }
  elementsIn(root, 'q').forEach(unwrap)
}

/** A term stands above what is said of it. */
const terms = (root: Element): void => {
  for (const term of elementsIn(root, 'dt')) {
    const bold = root.ownerDocument.createElement('strong')
    bold.append(...term.childNodes)
    term.append(bold)
  }
}

/** The words above a table go before it. */
const captions = (root: Element): void => {
  for (const caption of elementsIn(root, 'table > caption')) {
    const words = rename(caption, 'p')
    words.closest('table')?.before(words)
  }
}

/** Matches the kinds of field whose value readers saw as text. */
const textField = /^(?:|text|number|date|time|datetime-local|month|week|email|tel|url|search)$/i

/** What a form was filled in with. */
const formValues = (root: Element): void => {
  for (const field of elementsIn(root, 'input')) {
    const value = textField.test(field.getAttribute('type') ?? '') ? (field.getAttribute('value') ?? '').trim() : ''
    if (!value) {
      field.remove()
      continue
    }
    const gap = /\S$/.test(textBefore(field)) ? ' ' : ''
    const end = /^[\p{L}\p{N}]/u.test(textAfter(field)) ? ' ' : ''
    field.replaceWith(`${gap}${value}${end}`)
  }
}

/** Of a list to choose from readers saw what was chosen; of a pronunciation, that it stands beside. */
const choicesAndRuby = (root: Element): void => {
  for (const choice of elementsIn(root, 'select:not([multiple]):not([size])')) {
    const options = [...choice.querySelectorAll('option')]
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
    choice.replaceWith(chosen ? textOfElement(chosen) : '')
  }
  for (const pronounced of elementsIn(root, 'rt'))
    if (!pronounced.parentElement?.querySelector('rp')) {
      pronounced.prepend('(')
      pronounced.append(')')
    }
}

const keepsLines = (element: Element): boolean | undefined => {
  const space = styled(element, 'white-space')
  if (space) return /^(?:pre|pre-wrap|pre-line|break-spaces)\b/.test(space)
  return ['pre', 'listing', 'xmp', 'plaintext', 'textarea'].includes(nameOf(element)) ? true : undefined
}

/** Lines that were kept by `pre`, or by a style that keeps them, are kept by a break. */
const keptLines = (node: Node, isKept = false): void => {
  for (const child of [...node.childNodes]) {
    if (isElement(child)) keptLines(child, keepsLines(child) ?? isKept)
    else if (isKept && child.nodeType === 3 && child.nodeValue?.includes('\n')) {
      const isFirst = !child.previousSibling && nameOf(node as Element) === 'pre'
      const text = isFirst ? child.nodeValue.replace(/^\r?\n/, '') : child.nodeValue
      const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
      const document = node.ownerDocument
      if (document && 'replaceWith' in child)
        (child as ChildNode).replaceWith(
          ...lines.flatMap((line, n) => (n > 0 ? [document.createElement('br'), line] : [line])),
        )
    }
  }
}

/** Puts into words what only the markup says. */
export const sayWhatMarkupSays = (root: Element): void => {
  keptLines(root)
  formulas(root)
  choicesAndRuby(root)
  formValues(root)
  quotations(root)
  terms(root)
  captions(root)
  smallLetters(root)
}
