import type { AgendaItem, Committee } from '@/payload-types'
import { richTextToPlainText } from '@/rich-text/to-plain-text'
import { populated } from '@/site/document/populated'
import { longDate } from '@/words/dates'
import { shortened } from '@/words/shortened'
import { outcomeOf, resolvedText } from './verbs'

/** In letters: what results of search engines show. */
const longest = 200

type Described = Pick<
  AgendaItem,
  'exempt' | 'committee' | 'decidedBy' | 'decidedAt' | 'resolutions' | 'purpose' | 'number' | 'meeting'
>

/**
 * Returns what is said of an item where its page is found or shared: who decides it and when, what came of it, and in which
 * words; of an exempt one no more than that it is.
 */
export const itemDescribed = (item: Described): string => {
  const { exempt, decidedBy, decidedAt, resolutions, purpose, number, meeting } = item
  const by = populated<Committee>(item.committee)?.title ?? decidedBy
  const who = [by, decidedAt && longDate(decidedAt), meeting && number && `item ${number}`].filter(Boolean).join(', ')
  if (exempt) return [who, 'dealt with in private'].filter(Boolean).join(': ')
  const outcome = outcomeOf(resolutions)
  const words = outcome ? (resolutions ?? []).map(resolvedText).join('; ') : richTextToPlainText(purpose)
  return shortened([who, outcome, words].filter(Boolean).join(': '), longest)
}
