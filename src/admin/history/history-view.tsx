'use client'

import { Gutter, SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import { useDocumentState } from '@/admin/publishing/use-document-state'
import { markOf } from '@/publishing/history/marks'
import { plannedFor } from '@/publishing/history/planned'
import { standingWords } from '@/publishing/states/words/standing-words'
import { TextSide } from './text-side'
import { TimelineList } from './timeline-list'
import { useTimeline } from './use-timeline'

/** Everything that happened to a document and what is planned, with its texts side by side. */
export const HistoryView = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const collection = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  const asked = useSearchParams().get('version') ?? undefined
  const [picked, setPicked] = useState(asked)
  const { entries, hasOlder, approvedVersionId, problem, showOlder } = useTimeline(address)
  const { panel } = useDocumentState()
  const texts = (entries ?? []).filter(({ versionId }) => versionId)
  const chosen = picked ?? texts[0]?.versionId
  const now = panel && new Date(panel.now)
  const versions = { approved: approvedVersionId, newest: panel?.versionId }
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
          <h2 className="sr-only">History</h2>
          <ProblemNote problem={problem} />
          {entries && panel && now && (
            <div className="newsroom-history__sides">
              <TimelineList
                entries={entries}
                planned={plannedFor(panel.facts, now)}
                now={now}
                markOf={(version) => (version ? markOf(version, panel.facts, versions, now) : undefined)}
                chosen={chosen}
                onChoose={setPicked}
                hasOlder={hasOlder}
                onOlder={showOlder}
              />
              {chosen && (
                <TextSide
                  key={chosen}
                  address={address}
                  texts={texts}
                  chosen={chosen}
                  {...versions}
                  words={standingWords(panel.facts, now)}
                  facts={panel.facts}
                  now={now}
                  mayRestore={panel.facts.may.write}
                />
              )}
            </div>
          )}
        </Gutter>
      </main>
    </>
  )
}
