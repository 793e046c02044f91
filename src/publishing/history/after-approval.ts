import { dateOf } from '@/publishing/states/document-standing'
import { type Facts, standOf } from '@/publishing/states/words/facts'
import { atTime } from '@/publishing/states/words/when'

/**
 * Returns what readers see once a text of the history is approved.
 *
 * @param isNewest it is the newest text there is
 */
export const afterApproval = (facts: Facts, isNewest: boolean, now: Date): string => {
  const { standing, type } = facts
  const from = dateOf(standing?.published ?? standing?.newest, type.lifetime.from)
  const isAhead = Boolean(from) && new Date(from as string) > now
  const when = isAhead ? `Readers see this text from ${atTime(from as string, now)}.` : 'Readers see this text at once.'
  const isSeen = standOf(facts, now).state !== 'expired'
  const seen = isSeen ? when : 'Its time is over, so readers see it only once it is put back.'
  const staysBeside = !isNewest && standing?.newest._status !== 'published'
  return staysBeside ? `${seen} The newer draft stays a draft.` : seen
}
