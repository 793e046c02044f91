'use client'

/** A name for the colour that marks words without changing the text (CSS Custom Highlight API). */
const highlight = 'newsroom-comment'

/** Where words may stand that a comment is about. */
const places = '.rich-text-lexical [contenteditable="true"]'

/** Returns what is selected in the text of a form; undefined where nothing is, or it is elsewhere. */
export const selectedWords = (): string | undefined => {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement) {
    if (!activeElement.id.startsWith('field-') || activeElement.selectionStart === null) return undefined
    return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd ?? 0).trim() || undefined
  }
  const selection = document.getSelection()
  const from = selection?.anchorNode?.parentElement
  return from?.closest(places) ? selection?.toString().trim().replace(/\s+/g, ' ') || undefined : undefined
}

const textNodes = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

/** Every place of the text nodes, with white space as one space. */
const letters = (nodes: Text[]) => {
  const all: { node: Text; at: number }[] = []
  let text = ''
  for (const node of nodes) {
    if (text && !text.endsWith(' ') && !/^\s/.test(node.data)) {
      const sameBlock =
        node.parentElement?.closest('p, li, h2, h3, td, th') ===
        all.at(-1)?.node.parentElement?.closest('p, li, h2, h3, td, th')
      if (!sameBlock) {
        text += ' '
        all.push({ node, at: 0 })
      }
    }
    for (let at = 0; at < node.data.length; at += 1) {
      const letter = /\s/.test(node.data[at] as string) ? ' ' : (node.data[at] as string)
      if (letter === ' ' && text.endsWith(' ')) continue
      text += letter
      all.push({ node, at })
    }
  }
  return { text, all }
}

const rangeOf = (words: string): Range | undefined => {
  for (const root of document.querySelectorAll(places)) {
    const { text, all } = letters(textNodes(root))
    const start = text.indexOf(words)
    const [first, last] = [all[start], all[start + words.length - 1]]
    if (start === -1 || !first || !last) continue
    const range = document.createRange()
    range.setStart(first.node, first.at)
    range.setEnd(last.node, last.at + 1)
    return range
  }
  return undefined
}

const fieldWith = (words: string): HTMLTextAreaElement | HTMLInputElement | undefined =>
  [
    ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea[id^="field-"], input[id^="field-"]'),
  ].find(({ value }) => value.includes(words))

/**
 * Brings the words that a comment is about into sight, and marks them while nothing else is.
 *
 * @returns false where the text no longer has them
 */
export const showInText = (words: string): boolean => {
  const range = rangeOf(words)
  if (range) {
    if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    return true
  }
  const field = fieldWith(words)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  field.focus()
  const start = field.value.indexOf(words)
  field.setSelectionRange(start, start + words.length)
  return true
}
