'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useCursorIn } from '@/admin/form/use-cursor-in'
import { SendToPress } from '@/admin/press/send-to-press'
import type { ActionRow } from '@/publishing/states/words/actions'
import { ActionRows } from './action-rows'
import { LockedBy } from './locked-by'
import { NewerVersionNotice } from './newer-version-notice'
import { OpenAction } from './open-action'
import { OthersHere } from './others-here'
import { sayWhatWasKept } from './say-what-happened'
import { StateHead } from './state-head'
import { TellReaders } from './tell-readers'
import { useFreeWhenSaved } from './use-free-when-saved'
import { useLookAgain } from './use-look-again'
import { usePanelInScroll } from './use-panel-in-scroll'
import { useReasonOnce } from './use-reason-once'
import { useSimpleActions } from './use-simple-actions'
import { type Shown, useStanding } from './use-standing'

const CursorInTitle = () => {
  useCursorIn('#field-title')
  return null
}

const Actions = ({ shown }: { shown: Shown }) => {
  // It stays while it works: in between, the rows are those of a document that is being saved.
  const [open, setOpen] = useState<ActionRow>()
  const simple = useSimpleActions(shown)
  const choose = (row: ActionRow) => {
    if (!simple(row.does)) setOpen(row)
  }
  return (
    <>
      {open && <OpenAction row={open} shown={shown} onClose={() => setOpen(undefined)} />}
      <ActionRows rows={shown.words.rows} onChoose={choose} />
    </>
  )
}

/** Shows where the document stands, who sees what, and all that can be done now. First thing beside the form. */
export const PublishingPanel = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { panel, facts, now, words, refresh, holdForm } = useStanding()
  useLookAgain(refresh)
  useFreeWhenSaved()
  usePanelInScroll()
  useReasonOnce()
  const isKnown = Boolean(panel)
  useEffect(() => {
    // By now somebody listens.
    if (isKnown) sayWhatWasKept()
  }, [isKnown])
  if (!panel)
    return (
      <section
        className="newsroom-panel newsroom-panel--state newsroom-panel--waits"
        aria-label="Publishing"
        aria-busy
      />
    )
  const newest = id ? facts.standing?.newest : undefined
  return (
    <section className="newsroom-panel newsroom-panel--state" aria-label="Publishing">
      {!id && <CursorInTitle />}
      {id && <LockedBy />}
      {newest && panel.versionId && <NewerVersionNotice updatedAt={newest.updatedAt} />}
      {id && <OthersHere />}
      <StateHead
        shown={{ panel, words }}
        history={id ? `${config.routes.admin}/collections/${collectionSlug}/${id}/versions` : undefined}
      />
      <Actions shown={{ panel, facts, now, words, refresh, holdForm }} />
      {id && <TellReaders version={newest?.updatedAt} />}
      {id && <SendToPress version={newest?.updatedAt} />}
    </section>
  )
}
