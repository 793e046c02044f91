import type { AgendaItem, Committee, Meeting } from '@/payload-types'
import { hasContent } from '@/rich-text/has-content'
import { populated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { callInWords } from './call-in'
import { ResolutionText } from './resolutions'
import { outcomeOf } from './verbs'

/** Until the next meeting approves its minutes, what a meeting resolved is as uncertain as what was said at it. */
export const minutesAreDraft = (item: Pick<AgendaItem, 'meeting'>): boolean => {
  const meeting = populated<Meeting>(item.meeting)
  return meeting !== undefined && meeting.minutesState !== 'approved'
}

/** What came of an item, and what was resolved; of an exempt one nothing, whoever looks. */
export const Decision = ({ item }: { item: AgendaItem }) => {
  const { resolutions, callInUntil, exempt } = item
  if (exempt || !resolutions?.length) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a form is something else.
    <div className="decision" role="group" aria-labelledby="decision">
      <p className="decision__outcome" id="decision">
        <strong>{outcomeOf(resolutions)}</strong>
        {item.decidedAt && <> on {longDate(item.decidedAt)}</>}
        {item.isKeyDecision && <span className="chip">Key decision</span>}
      </p>
      <ResolutionText
        resolutions={resolutions}
        committee={populated<Committee>(item.committee)}
        words={writtenIn(item)}
      />
      {/* Minutes in words say it themselves. */}
      {minutesAreDraft(item) && !hasContent(item.minutes) && (
        <p className="meta">Draft: the minutes of this meeting are not approved yet.</p>
      )}
      {callInUntil && <p className="meta">{callInWords(callInUntil, pageTime())}</p>}
    </div>
  )
}
