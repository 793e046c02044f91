import { typeWordsOf } from '@collections/definitions'
import { type DocumentState, documentStates } from '@/publishing/states/state'

/** A line of a list taken apart: the state for its colour and shape, its words, and what is to know besides. */
export type CellParts = { kind: DocumentState; words: string; beside?: string }

const besides = [', changes ', ', newer draft']

const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`

/**
 * Takes apart what `listCell` put together.
 *
 * @param cell its words
 * @param type the slug of the type, which may have words of its own
 */
export const cellParts = (cell: string, type: string): CellParts => {
  const at = Math.max(...besides.map((mark) => cell.lastIndexOf(mark)))
  const words = at > 0 ? cell.slice(0, at) : cell
  const beside = at > 0 ? sentence(cell.slice(at + 2)) : undefined
  const own = typeWordsOf(type)
  const said: Partial<Record<DocumentState, string>> = { live: own.live, expired: own.past }
  const kinds = Object.keys(documentStates) as DocumentState[]
  const kind = kinds.find((one) => words === (said[one] ?? documentStates[one]))
  return { kind: kind ?? (words.startsWith(own.planned) ? 'scheduled' : 'draft'), words, beside }
}
