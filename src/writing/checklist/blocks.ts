import type { Rule } from './finding'

type Fields = Record<string, unknown>

/** What each block of `collections/rich-text/blocks.ts` can't be published without, in the words of its form. */
const needed: Record<string, { block: string; parts: Record<string, string> }> = {
  quote: { block: 'A quote', parts: { quote: 'what was said', name: 'who said it' } },
  'key-points': { block: 'A list of key points', parts: { points: 'its points' } },
  'document-download': { block: 'A document to download', parts: { document: 'the document' } },
  'call-to-action': { block: 'A call to action', parts: { label: 'its label', url: 'its address' } },
  contact: { block: 'A contact', parts: { contact: 'whom to ask' } },
  video: { block: 'A video', parts: { title: 'its title', url: 'its address', transcript: 'its transcript' } },
}

const isMissing = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' ? !value.trim() : !value

const blocksOf = (story: unknown): Fields[] => {
  const { children = [] } = (story as { root?: { children?: { type?: string; fields?: Fields }[] } } | null)?.root ?? {}
  return children.flatMap(({ type, fields }) => (type === 'block' && fields ? [fields] : []))
}

/** Whoever submits a story hears of an empty block, not whoever has to publish it. */
export const blocksAreFilledIn: Rule = ({ data }) =>
  blocksOf(data.body).flatMap((fields) => {
    const { block, parts = {} } = needed[String(fields.blockType)] ?? {}
    const missing = Object.entries(parts).flatMap(([name, words]) => (isMissing(fields[name]) ? [words] : []))
    if (!block || missing.length === 0) return []
    const message = `${block} is missing ${missing.join(' and ')}. It can’t be published like this.`
    return [{ rule: 'blocks', blocks: false, field: 'body', message }]
  })
