import { dateOf } from '@/publishing/states/document-standing'
import { type Facts, standOf } from '@/publishing/states/words/facts'
import { atTime } from '@/publishing/states/words/when'

/** Describes what one text of a document is to readers. */
export type Mark = { state: 'live' | 'scheduled' | 'draft'; words: string }

type Versions = { approved?: string; newest?: string }

/** Returns what readers have of a text, now or later; nothing of one that was. */
export const markOf = (
  versionId: string,
  facts: Facts,
  { approved, newest }: Versions,
  now: Date,
): Mark | undefined => {
  const { change, standing, type } = facts
  const published = standing?.published
  if (change && change.versionId === versionId)
    return { state: 'scheduled', words: `Goes live ${atTime(change.goesLiveAt, now)}` }
  const { state } = standOf(facts, now)
  if (published && versionId === approved && state === 'live') return { state: 'live', words: 'What readers see now' }
  const from = dateOf(published, type.lifetime.from)
  if (versionId === approved && state === 'scheduled' && from)
    return { state: 'scheduled', words: `Goes live ${atTime(from, now)}` }
  if (versionId === newest && standing?.newest._status !== 'published')
    return { state: 'draft', words: 'Draft, nobody sees it' }
  return undefined
}
