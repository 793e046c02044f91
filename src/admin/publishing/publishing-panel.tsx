'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Row } from '../../publishing/states/words/deeds'
import { useCursorIn } from '../use-cursor-in'
import { DeedRows } from './deed-rows'
import { LockedBy } from './locked-by'
import { NewerVersionNotice } from './newer-version-notice'
import { OpenDeed } from './open-deed'
import { sayWhatWasKept } from './say-what-happened'
import { StateHead } from './state-head'
import { useFreeWhenSaved } from './use-free-when-saved'
import { useLookAgain } from './use-look-again'
import { useReasonOnce } from './use-reason-once'
import { useSimpleDeeds } from './use-simple-deeds'
import { type Shown, useStanding } from './use-standing'

const CursorInTitle = () => {
  useCursorIn('#field-title')
  return null
}

const Deeds = ({ shown }: { shown: Shown }) => {
  // It stays while it works: in between, the rows are those of a document that is being saved.
  const [open, setOpen] = useState<Row>()
  const simple = useSimpleDeeds(shown)
  const choose = (row: Row) => {
    if (!simple(row.does)) setOpen(row)
  }
  return (
    <>
      {open && <OpenDeed row={open} shown={shown} onClose={() => setOpen(undefined)} />}
      <DeedRows rows={shown.words.rows} onChoose={choose} />
    </>
  )
}

/** Where the document stands, who sees what, and all that can be done now. First thing beside the form. */
export const PublishingPanel = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { panel, facts, now, words, refresh, holdForm } = useStanding()
  useLookAgain(refresh)
  useFreeWhenSaved()
  useReasonOnce()
  const isKnown = Boolean(panel)
  useEffect(() => {
    // By now somebody listens.
    if (isKnown) sayWhatWasKept()
  }, [isKnown])
  if (!panel) return <section className="newsroom-panel newsroom-panel--waits" aria-label="Publishing" aria-busy />
  const newest = id ? facts.standing?.newest : undefined
  return (
    <section className="newsroom-panel" aria-label="Publishing">
      {!id && <CursorInTitle />}
      {id && <LockedBy />}
      {newest && panel.versionId && <NewerVersionNotice updatedAt={newest.updatedAt} />}
      <StateHead
        shown={{ panel, words }}
        history={id ? `${config.routes.admin}/collections/${collectionSlug}/${id}/versions` : undefined}
      />
      <Deeds shown={{ panel, facts, now, words, refresh, holdForm }} />
    </section>
  )
}
