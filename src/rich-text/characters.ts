import { asCharacters } from '@/words/raised-letters'

const subscript = 32
const superscript = 64

/** The words of a text node where there is no markup: "m" with a raised "2" is "m²", as 10³ must not become 103. */
export const charactersOf = (node: Record<string, unknown>): string => {
  const text = typeof node.text === 'string' ? node.text : ''
  const format = Number(node.format) || 0
  if (format & superscript) return asCharacters(text, 'superscript')
  return format & subscript ? asCharacters(text, 'subscript') : text
}
