'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { DateTimeInput } from '@/admin/dates/date-time-input'
import { fullHourInDays } from '@/admin/dates/uk-time'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { DateMeaning } from '@/words/date-meaning'
import { isoDate } from '@/words/iso-date'

const end: DateMeaning = { kind: 'end', until: 'Works until' }

type Props = { address: string; approvedToo: boolean; onDone: () => Promise<void> }

/** Makes a preview link: for whom, what it shows, until when. */
export const NewPreviewLink = ({ address, approvedToo, onDone }: Props) => {
  const { id: documentId, collectionSlug: contentType } = useDocumentInfo()
  const ids = { whom: useId(), shows: useId() }
  const [forWhom, setForWhom] = useState('')
  const [shows, setShows] = useState(approvedToo ? 'approved' : 'newest')
  const [until, setUntil] = useState(() => fullHourInDays(7, 17))
  const { busy, problem, run } = useAction()
  const expiresAt = isoDate(until)
  const make = () =>
    run(async () => {
      await ask('POST', address, { contentType, documentId, forWhom: forWhom.trim(), shows, expiresAt })
      await onDone()
    })
  return (
    <div className="newsroom-form">
      <Labelled id={ids.whom} label="For whom" hint="The page shows them this name.">
        <input
          id={ids.whom}
          aria-describedby={`${ids.whom}-hint`}
          className="newsroom-input"
          maxLength={200}
          type="text"
          value={forWhom}
          onChange={(event) => setForWhom(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Labelled>
      {approvedToo && (
        <Labelled id={ids.shows} label="Shows">
          <select
            id={ids.shows}
            className="newsroom-input"
            value={shows}
            onChange={(event) => setShows(event.target.value)}
          >
            <option value="approved">The approved text</option>
            <option value="newest">The newest draft</option>
          </select>
        </Labelled>
      )}
      <DateTimeInput label="Works until" meaning={end} value={until} onChange={setUntil} />
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button
          id="action-make-preview-link"
          disabled={busy || !forWhom.trim() || !expiresAt}
          margin={false}
          size="small"
          onClick={() => void make()}
        >
          Make the link
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => void onDone()}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
