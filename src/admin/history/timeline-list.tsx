'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Mark } from '@/publishing/history/marks'
import type { Planned } from '@/publishing/history/planned'
import type { TimelineEntry } from '@/publishing/history/timeline'
import { atTime } from '@/publishing/states/words/when'
import { longDay } from '@/words/dates'
import { EntryItem } from './entry-item'

const filters = [
  { value: 'all', label: 'Everything' },
  { value: 'text', label: 'Texts' },
  { value: 'decision', label: 'Decisions' },
  { value: 'link', label: 'Preview links' },
] as const

type Filter = (typeof filters)[number]['value']

const byDay = (entries: TimelineEntry[]): [string, TimelineEntry[]][] => {
  const days = new Map<string, TimelineEntry[]>()
  for (const entry of entries) days.set(longDay(entry.at), [...(days.get(longDay(entry.at)) ?? []), entry])
  return [...days]
}

type Props = {
  entries: TimelineEntry[]
  planned: Planned[]
  now: Date
  markOf: (versionId: string | undefined) => Mark | undefined
  chosen?: string
  onChoose: (versionId: string) => void
  hasOlder: boolean
  onOlder: () => void
}

const PlannedList = ({ planned, now }: Pick<Props, 'planned' | 'now'>) =>
  planned.length > 0 ? (
    <section>
      <h3 className="newsroom-history__day">Planned</h3>
      <ul className="newsroom-history__list">
        {planned.map(({ at, words }) => (
          <li key={`${at} ${words}`} className="newsroom-planned">
            <strong>{words}</strong>, <time dateTime={at}>{atTime(at, now)}</time>
          </li>
        ))}
      </ul>
    </section>
  ) : null

/** Shows what is planned, and everything that happened, by day. */
export const TimelineList = (props: Props) => {
  const { entries, planned, now, markOf, chosen, onChoose, hasOlder, onOlder } = props
  const [filter, setFilter] = useState<Filter>('all')
  const shown = entries.filter(({ kind }) => filter === 'all' || kind === filter)
  return (
    <div className="newsroom-history__timeline">
      <fieldset className="newsroom-chips">
        <legend className="sr-only">What is shown</legend>
        {filters.map(({ value, label }) => (
          <button
            key={value}
            className="newsroom-chips__chip"
            type="button"
            aria-pressed={filter === value}
            onClick={() => setFilter(value)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {filter === 'all' && <PlannedList planned={planned} now={now} />}
      <p className="newsroom-quiet" role="status">
        {shown.length === 0 ? 'Nothing of this kind has happened.' : ''}
      </p>
      {byDay(shown).map(([day, some]) => (
        <section key={day}>
          <h3 className="newsroom-history__day">{day === longDay(now) ? `Today, ${day}` : day}</h3>
          <ol className="newsroom-history__list">
            {some.map((entry) => (
              <EntryItem
                key={entry.id}
                entry={entry}
                mark={markOf(entry.versionId)}
                isChosen={Boolean(entry.versionId) && entry.versionId === chosen}
                onChoose={entry.versionId ? () => onChoose(entry.versionId as string) : undefined}
              />
            ))}
          </ol>
        </section>
      ))}
      {hasOlder && (
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={onOlder}>
          Show older
        </Button>
      )}
    </div>
  )
}
