/** Where words may stand that a comment is about. */
export const places = '.rich-text-lexical [contenteditable="true"]'

const blocks = 'p, li, h2, h3, h4, td, th, blockquote'

const textNodes = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}

type Letter = { node: Text; at: number }
type Letters = { text: string; all: Letter[] }

/** Every place of the text nodes, with white space as one space. */
const letters = (nodes: Text[]): Letters => {
  const all: Letter[] = []
  let text = ''
  for (const node of nodes) {
    if (text && !text.endsWith(' ') && !/^\s/.test(node.data)) {
      const sameBlock = node.parentElement?.closest(blocks) === all.at(-1)?.node.parentElement?.closest(blocks)
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

const rangeIn = ({ text, all }: Letters, words: string): Range | undefined => {
  const start = text.indexOf(words)
  const [first, last] = [all[start], all[start + words.length - 1]]
  if (!words || start === -1 || !first || !last) return undefined
  const range = document.createRange()
  range.setStart(first.node, first.at)
  range.setEnd(last.node, last.at + 1)
  return range
}

/** Where words stand first in the texts of a form, for each that is still in one. */
export const rangesOf = (wanted: string[]): Range[] => {
  const texts = [...document.querySelectorAll(places)].map((root) => letters(textNodes(root)))
  return wanted.flatMap((words) => {
    for (const text of texts) {
      const range = rangeIn(text, words)
      if (range) return [range]
    }
    return []
  })
}
