'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { NewerVersionNotice } from './newer-version-notice'
import { ReturnToAuthors } from './return-to-authors'
import { ScheduleChange } from './schedule-change'
import { SecondPerson } from './second-person'
import { StateSummary } from './state-summary'
import { SubmitForApproval } from './submit-for-approval'
import { useCursorIn } from './use-cursor-in'
import { useDocumentState } from './use-document-state'
import { useFreeWhenSaved } from './use-free-when-saved'
import { useLookAgain } from './use-look-again'
import { useMayPublish } from './use-may-publish'
import { useReasonOnce } from './use-reason-once'
import { useTwoPeople } from './use-two-people'
import { WaitingChange } from './waiting-change'
import { WithdrawNow } from './withdraw-now'

const NewDocument = () => {
  const { collectionSlug = '' } = useDocumentInfo()
  const publishes = useMayPublish()
  const twoPeople = useTwoPeople(publishes && collectionSlug !== 'service-notices')
  useCursorIn('#field-title')
  return (
    <section className="newsroom-panel" aria-label="Publishing">
      <p className="newsroom-state">Not saved yet</p>
      {twoPeople && <SecondPerson editedByYou />}
      {!publishes && <SubmitForApproval submitted={false} />}
    </section>
  )
}

/** Where the document stands, and what can be decided about it. First thing beside the form. */
export const PublishingPanel = () => {
  const { id } = useDocumentInfo()
  const { panel, refresh } = useDocumentState()
  const modified = useFormModified()
  const [returning, setReturning] = useState(false)
  useLookAgain(refresh)
  useFreeWhenSaved()
  useReasonOnce()
  if (!id) return <NewDocument />
  if (!panel) return <section className="newsroom-panel newsroom-panel--waits" aria-label="Publishing" aria-busy />

  const { newest, change, may, twoPeople } = panel
  const isDraft = newest?.isDraft === true
  const submitted = isDraft && newest.submitted
  const open = isDraft || modified
  const returns = may.publish && submitted
  return (
    <section className="newsroom-panel" aria-label="Publishing">
      {newest && <NewerVersionNotice newest={newest} />}
      <StateSummary panel={panel} />
      {change && <WaitingChange change={change} mayCancel={may.publish} onCancelled={refresh} />}
      {may.publish && twoPeople && open && !returning && (
        <SecondPerson editedByYou={newest?.editedByYou === true} modified={modified} submitted={submitted} />
      )}
      {may.write && !may.publish && open && <SubmitForApproval submitted={submitted} />}
      {returns && <ReturnToAuthors open={returning} onOpen={setReturning} />}
      {may.publish && isDraft && panel.isPublished && !change && !returning && (
        <ScheduleChange versionId={newest.versionId} onScheduled={refresh} />
      )}
      {may.withdraw && !returning && <WithdrawNow />}
    </section>
  )
}
