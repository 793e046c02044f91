import { isWithdrawn } from '@collections/behaviours/withdrawal'
import type { AgendaItem } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { dayAndMonth, longDate, yearOf } from '@/words/dates'
import { idOf } from '@/words/references'
import { DecisionList } from './list'
import { isCancelled, latestDecisions } from './queries'
import { outcomeOf } from './verbs'

/** "Decided on 12 March: approved"; before it was decided, when it will be, unless that meeting is cancelled. */
const standing = async ({ decidedAt, resolutions, exempt, meeting }: AgendaItem): Promise<string> => {
  if (!decidedAt) return ''
  const now = pageTime()
  const day = yearOf(decidedAt) === yearOf(now) ? dayAndMonth(decidedAt) : longDate(decidedAt)
  const outcome = exempt ? undefined : outcomeOf(resolutions)
  if (outcome) return `Decided on ${day}: ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}`
  const at = idOf(meeting)
  if (at && (await isCancelled(at))) return `The meeting of ${day} is cancelled`
  return new Date(decidedAt) > now ? `To be decided on ${day}` : `On the agenda of ${day}`
}

/** What something is about, or led to: the decision, what it was and when. Of one that was withdrawn nothing is said. */
export const LinkedDecision = async ({ item }: { item: AgendaItem }) =>
  isWithdrawn(item, pageTime()) ? null : (
    <RailSection id="decision" title="The decision">
      <ul className="rail__list">
        <li dir="auto">
          <a className="titled" href={item.address ?? undefined} {...writtenIn(item)}>
            {item.title}
          </a>
          <p className="meta">{await standing(item)}</p>
        </li>
      </ul>
    </RailSection>
  )

const atMost = 5

/** Beside a page that decisions name: what was decided on it. */
export const DecisionsOn = async ({ field, id }: { field: 'consultation' | 'inspectionReport'; id: string }) => {
  const items = await latestDecisions(pageTime(), { [field]: { equals: id } }, atMost)
  return items.length === 0 ? null : (
    <RailSection id="decisions" title={items.length > 1 ? 'What was decided' : 'The decision'}>
      <DecisionList items={items} level={3} />
    </RailSection>
  )
}
