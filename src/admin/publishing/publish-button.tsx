'use client'

import { FormSubmit, useConfig, useDocumentInfo, useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { goToField } from '@/admin/writing/go-to-field'
import { useIsSaving } from '@/admin/writing/use-refused'
import type { Foreseen } from '@/publishing/saves/foresee'
import { AgainQuestion } from './again-question'
import { pressByKeys } from './letters-are-in'
import { LossQuestion } from './loss-question'
import { inPlaceOf, planChange } from './planned-change'
import { useAct } from './use-act'
import { useForesight } from './use-foresight'
import { useSave } from './use-save'
import { type Shown, useStanding } from './use-standing'

/** Approves the newest draft in the place of the text that waits, for the same time. */
const useApprovePlanned = (shown: Shown) => {
  const { id: documentId, collectionSlug: contentType } = useDocumentInfo()
  const { config } = useConfig()
  const { act, busy, problem } = useAct(shown)
  const approve = () => {
    const { change } = shown.facts
    if (!change) return
    const { id, versionId, goesLiveAt } = change
    const wanted = { contentType, documentId, goesLiveAt }
    const { api } = config.routes
    const action = () => inPlaceOf(api, { id, versionId, ...wanted }, () => planChange(api, wanted))
    void act({ done: 'publish-later', action, at: goesLiveAt })
  }
  return { approve, busy, problem }
}

const Button = ({ shown }: { shown: Shown }) => {
  const { uploadStatus } = useDocumentInfo()
  const button = useRef<HTMLButtonElement>(null)
  const save = useSave()
  const isSaving = useIsSaving()
  const planned = useApprovePlanned(shown)
  const foresee = useForesight()
  const [looking, setLooking] = useState(false)
  const [asks, setAsks] = useState<'again' | Foreseen>()
  const { words, facts } = shown
  const { primary } = words
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['enter'] }, (event) => {
    event.preventDefault()
    pressByKeys(button.current)
  })
  if (!primary || primary.isUpToOthers) return null

  const publish = async () => {
    setLooking(true)
    const foreseen = await foresee()
    setLooking(false)
    if (foreseen?.confirm) setAsks(foreseen)
    else await save({ decision: { _status: 'published' }, says: words.toast('publish') })
  }
  const actions = {
    publish: () => void publish(),
    submit: () => void save({ decision: { _status: 'draft', submitted: true }, says: words.toast('submit') }),
    'publish-again': () => setAsks('again'),
    'approve-planned': planned.approve,
    'set-end': () => void (facts.type.lifetime.until && goToField(facts.type.lifetime.until)),
  }
  const close = () => setAsks(undefined)
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!primary.does || planned.busy || looking || isSaving || uploadStatus === 'uploading'}
        onClick={() => primary.does && actions[primary.does]()}
        ref={button}
        size="medium"
        type="button"
      >
        {primary.label}
      </FormSubmit>
      {typeof asks === 'object' && <LossQuestion shown={shown} foreseen={asks} onClose={close} />}
      {asks === 'again' && <AgainQuestion shown={shown} onClose={close} />}
    </>
  )
}

/** Does what its words say with all that is in the form. */
export const PublishButton = () => {
  const { panel, facts, now, words, refresh, holdForm } = useStanding()
  return panel ? <Button shown={{ panel, facts, now, words, refresh, holdForm }} /> : null
}
