import { isWithdrawnAt } from '@collections/definition'
import { dateOf } from '@/publishing/states/document-standing'
import { changes, comesOff, goesLiveAtField } from '@/publishing/states/words/by-itself'
import { type Facts, standOf } from '@/publishing/states/words/facts'
import { draftOf } from '@/publishing/states/words/when'

/** Something that will happen to a document by itself. */
export type Planned = { at: string; words: string }

const isAhead = (dateTime: string | null | undefined, now: Date): dateTime is string =>
  Boolean(dateTime) && new Date(dateTime as string) > now

/** Returns what will happen to a document by itself, soonest first. */
export const plannedFor = (facts: Facts, now: Date): Planned[] => {
  const { standing, type, approval, change } = facts
  const published = standing?.published
  const planned: Planned[] = []
  const from = dateOf(published, type.lifetime.from)
  if (isAhead(from, now) && standOf(facts, now).state === 'scheduled')
    planned.push({
      at: from,
      words: `${goesLiveAtField(type.slug)}${approval ? ` with the text of ${draftOf(approval.at, now)}` : ''}`,
    })
  if (change)
    planned.push({
      at: change.goesLiveAt,
      words: `${changes} to the text that ${change.byYou ? 'you' : (change.by ?? 'somebody')} approved`,
    })
  if (isAhead(published?.withdrawal?.at, now)) planned.push({ at: published.withdrawal.at, words: isWithdrawnAt.what })
  const until = dateOf(published, type.lifetime.until)
  if (isAhead(until, now)) planned.push({ at: until, words: comesOff(type.slug) })
  return planned.sort((a, b) => a.at.localeCompare(b.at))
}
