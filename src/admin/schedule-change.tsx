'use client'

import { Button, toast, useConfig, useDocumentInfo, useField, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { dayAndTime } from '../dates'
import type { DateMeaning } from '../words/date-meaning'
import { isoDate } from '../words/iso-date'
import { ask } from './ask'
import { MomentInput } from './moment-input'
import { ProblemNote } from './problem-note'
import { inDays } from './uk-time'
import { useDeed } from './use-deed'

type Props = { versionId?: string; onScheduled: () => Promise<void> }

const tomorrowAtTen = () => inDays(1, 10)

const goesLive: DateMeaning = { kind: 'start' }

/** Approves the saved draft of something published, to replace it at a time. */
export const ScheduleChange = ({ versionId, onScheduled }: Props) => {
  const { id: documentId, collectionSlug: contentType } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const { value: reason, setValue: setReason } = useField<string>({ path: 'reason' })
  const [at, setAt] = useState<string>()
  const { busy, problem, run } = useDeed()
  if (at === undefined)
    return (
      <div className="newsroom-actions">
        <Button
          id="action-publish-later"
          buttonStyle="secondary"
          disabled={modified}
          margin={false}
          size="small"
          onClick={() => setAt(tomorrowAtTen())}
        >
          Publish later …
        </Button>
        {modified && <p className="newsroom-quiet">To publish later, save the draft first.</p>}
      </div>
    )
  const goesLiveAt = isoDate(at)
  const schedule = () =>
    run(async () => {
      const asked = { contentType, documentId, versionId, goesLiveAt, reason: reason || undefined }
      await ask('POST', `${config.routes.api}/scheduled-changes`, asked)
      toast.success(`Approved. Goes live ${dayAndTime(goesLiveAt as string)}.`)
      setAt(undefined)
      setReason('', true)
      await onScheduled()
    })
  return (
    <div className="newsroom-form">
      <MomentInput
        label="Publish this version at"
        hint="Until then readers see what is live now."
        meaning={goesLive}
        value={at}
        onChange={setAt}
      />
      <ProblemNote problem={modified ? 'Save the draft first: only what is saved is scheduled.' : problem} />
      <div className="newsroom-actions">
        <Button
          id="action-schedule-change"
          disabled={busy || modified || !goesLiveAt}
          margin={false}
          size="small"
          onClick={() => void schedule()}
        >
          Approve and schedule
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setAt(undefined)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
