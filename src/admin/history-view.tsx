'use client'

import { Button, Gutter, SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { longDay } from '../dates'
import { HistoryItem } from './history-item'
import { ProblemNote } from './problem-note'
import { type HistoryEntry, useHistory } from './use-history'

const byDay = (entries: HistoryEntry[]): [string, HistoryEntry[]][] => {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) days.set(longDay(entry.at), [...(days.get(longDay(entry.at)) ?? []), entry])
  return [...days]
}

/** Everything that happened to a document, as a timeline. */
export const HistoryView = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const collection = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const { entries, hasOlder, problem, showOlder } = useHistory(collectionSlug, id)
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        id={id}
        pluralLabel={collection?.labels.plural}
        useAsTitle={collection?.admin.useAsTitle}
        view="History"
      />
      <main>
        <Gutter className="newsroom-history">
          <h2 className="newsroom-history__title">History</h2>
          <ProblemNote problem={problem} />
          {entries?.length === 0 && <p>Nothing has happened yet.</p>}
          {byDay(entries ?? []).map(([day, events]) => (
            <section key={day}>
              <h3 className="newsroom-history__day">{day}</h3>
              <ol className="newsroom-history__list">
                {events.map((entry) => (
                  <HistoryItem key={entry.id} entry={entry} />
                ))}
              </ol>
            </section>
          ))}
          {hasOlder && (
            <Button buttonStyle="secondary" margin={false} size="medium" onClick={showOlder}>
              Show older
            </Button>
          )}
        </Gutter>
      </main>
    </>
  )
}
