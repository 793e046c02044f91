'use client'

import type { Mark } from '@/publishing/history/marks'
import type { TimelineEntry } from '@/publishing/history/timeline'
import { clockTime } from '@/words/dates'

type Props = {
  entry: TimelineEntry
  mark?: Mark
  isChosen: boolean
  onChoose?: () => void
}

const Marked = ({ mark }: { mark: Mark }) => (
  <span className="newsroom-mark newsroom-state" data-state={mark.state}>
    {mark.words}
  </span>
)

const What = ({ entry: { by, words } }: Pick<Props, 'entry'>) => (
  <>
    <strong>{by.isYou ? 'You' : by.name}</strong> {words}
  </>
)

/** One line of the timeline: when, who, what, what it changed, and why. */
export const EntryItem = ({ entry, mark, isChosen, onChoose }: Props) => {
  const { at, by, reason, changed } = entry
  return (
    <li className="newsroom-entry" data-chosen={isChosen || undefined}>
      <time className="newsroom-entry__time" dateTime={at}>
        {clockTime(at)}
      </time>
      <span className="newsroom-entry__who" aria-hidden="true">
        {by.initials}
      </span>
      <div className="newsroom-entry__what">
        {onChoose ? (
          <button className="newsroom-entry__choose" type="button" aria-pressed={isChosen} onClick={onChoose}>
            <What entry={entry} />
          </button>
        ) : (
          <p>
            <What entry={entry} />
          </p>
        )}
        {changed && <p className="newsroom-quiet">{changed}</p>}
        {reason && <p className="newsroom-reason">{reason}</p>}
        {mark && <Marked mark={mark} />}
      </div>
    </li>
  )
}
