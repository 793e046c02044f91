'use client'

import { clockTime } from '../dates'
import { documentStates } from '../publishing/states/state'
import { logWords, whoDid } from './log-words'
import { useEventLabel } from './use-event-label'
import type { HistoryEntry } from './use-history'

/** One line of the timeline: what, when, who, from what to what, and why. */
export const HistoryItem = ({ entry }: { entry: HistoryEntry }) => {
  const labelOf = useEventLabel()
  const { at, event, from, to, reason } = entry
  // A draft that was saved and a first state say no more than what happened.
  const saysNoMore = event === 'drafted' || (!from && to && to in documentStates)
  const [before, after] = saysNoMore ? [] : [from && logWords(from), to && logWords(to)]
  return (
    <li className="newsroom-history__item">
      <p className="newsroom-history__what">{labelOf(event)}</p>
      <p className="newsroom-quiet">
        <time dateTime={at}>{clockTime(at)}</time>, {whoDid(entry)}
      </p>
      {before !== after && (before || after) && (
        <p>
          {before}
          {before && after && (
            <>
              <span aria-hidden="true"> → </span>
              <span className="sr-only"> became </span>
            </>
          )}
          {after}
        </p>
      )}
      {reason && <p className="newsroom-reason">{reason}</p>}
    </li>
  )
}
