/*
 * Rich text as the editor keeps it. The ids of blocks are the editor's to give: it replaces those that it
 * does not know.
 */

const element = { direction: null, format: '' as const, indent: 0, version: 1 }

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal' as const,
  style: '',
  version: 1,
})

/** Lexical's number for it. */
const bold = 1

type Node = { type: string; version: number; [name: string]: unknown }

export const paragraph = (words: string): Node => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: words ? [text(words)] : [],
})

export const heading = (words: string): Node => ({ ...element, type: 'heading', tag: 'h2', children: [text(words)] })

/** Words that lead in what follows, for editors without headings. */
export const lead = (words: string): Node => {
  const line = paragraph(words)
  return { ...line, children: [{ ...text(words), format: bold }] }
}

export const bullets = (...items: string[]): Node => ({
  ...element,
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children: items.map((words, at) => ({ ...element, type: 'listitem', value: at + 1, children: [text(words)] })),
})

/** A quote of nobody yet: it can't be published before it names its speaker. */
export const quote = (words: string, id: string): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockType: 'quote', blockName: '', quote: words, name: '', role: '' },
})

export const richText = (...children: Node[]) => ({ root: { ...element, type: 'root', children } })
