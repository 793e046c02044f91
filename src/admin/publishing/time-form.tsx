'use client'

import { Button, useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { DateTimeInput } from '@/admin/dates/date-time-input'
import { fullHourInDays } from '@/admin/dates/uk-time'
import { NotConfirmed } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import type { DateMeaning } from '@/words/date-meaning'
import { isoDate } from '@/words/iso-date'
import { inPlaceOf, planChange } from './planned-change'
import { useAct } from './use-act'
import type { Shown } from './use-standing'

type Props = { shown: Shown; action: 'publish-later' | 'change-planned-time'; onClose: () => void }

const tomorrowAtTen = () => fullHourInDays(1, 10)

const goesLive: DateMeaning = { kind: 'start' }

/** Approves a text of something public to replace it at a time, or gives such a change another time. */
export const TimeForm = ({ shown, action, onClose }: Props) => {
  const { id: documentId, collectionSlug: contentType } = useDocumentInfo()
  const { config } = useConfig()
  const { value: reason } = useField<string>({ path: 'reason' })
  const [at, setAt] = useState(tomorrowAtTen)
  const [asked, setAsked] = useState(false)
  const { act, busy, problem } = useAct(shown)
  const goesLiveAt = isoDate(at)
  const { api } = config.routes
  const { change } = shown.facts
  const server = (savedFirst: boolean) => {
    const wanted = {
      contentType,
      documentId,
      goesLiveAt: goesLiveAt as string,
      reason: reason || undefined,
      confirm: asked,
    }
    if (!change) return planChange(api, { ...wanted, versionId: savedFirst ? undefined : shown.panel.versionId })
    const { id, versionId } = change
    const before = { id, contentType, documentId, versionId, goesLiveAt: change.goesLiveAt }
    return inPlaceOf(api, before, () => planChange(api, { ...wanted, versionId }))
  }
  const askOnce = async (savedFirst: boolean) => {
    try {
      await server(savedFirst)
    } catch (error) {
      setAsked(error instanceof NotConfirmed)
      throw error
    }
  }
  const doIt = async () => {
    if (await act({ done: action, action: askOnce, at: goesLiveAt })) onClose()
  }
  return (
    <div className="newsroom-form">
      <DateTimeInput
        label="Changes go live"
        hint="Until then readers see what is live now."
        meaning={goesLive}
        value={at}
        onChange={(chosen) => {
          setAt(chosen)
          setAsked(false)
        }}
      />
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button
          id="action-schedule-change"
          disabled={busy || !goesLiveAt}
          margin={false}
          size="small"
          onClick={() => void doIt()}
        >
          {asked ? 'Approve it all the same' : change ? 'Change the time' : 'Approve for then'}
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={onClose}>
          Back
        </Button>
      </div>
    </div>
  )
}
