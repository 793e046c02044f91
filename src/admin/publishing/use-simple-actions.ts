'use client'

import { useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { ask } from '@/admin/form/ask'
import { goToField } from '@/admin/writing/go-to-field'
import type { RowAction } from '@/publishing/states/words/actions'
import { sayWhatHappened, sayWhatStopped } from './say-what-happened'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

/** Opens the folded panel of preview links at the form for a new one. */
const makePreviewLink = () => {
  const fold = document.getElementById('newsroom-preview-links')
  if (fold?.getAttribute('aria-expanded') === 'false') fold.click()
  requestAnimationFrame(() => {
    document.getElementById('action-new-preview-link')?.click()
    fold?.scrollIntoView({ block: 'center' })
  })
}

/** Actions that need no more than a click, or lead to where they are done. @returns whether it was one of them */
export const useSimpleActions = ({ facts, words }: Shown) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { addFieldRow } = useForm()
  const router = useRouter()
  const save = useSave()
  const updates = useFormFields(([fields]) => fields?.updates?.rows?.length ?? 0)
  const { from, until } = facts.type.lifetime

  const correct = () => {
    addFieldRow({ path: 'updates', rowIndex: updates, schemaPath: `${collectionSlug}.updates` })
    // The row itself takes the cursor, once its fields are there.
    void goToField('updates')
  }
  const copy = async () => {
    const made = ask<{ doc: { id: string } }>('POST', `${config.routes.api}/${collectionSlug}/${id}/duplicate`, {})
    await made.then(
      ({ doc }) => {
        sayWhatHappened('This is the copy. Give it a title of its own.')
        router.push(`${config.routes.admin}/collections/${collectionSlug}/${doc.id}`)
      },
      (error: Error) => sayWhatStopped(error.message),
    )
  }
  const takeBack = () => save({ decision: { _status: 'draft', submitted: false }, says: words.toast('take-back') })

  const actions: Partial<Record<RowAction, () => unknown>> = {
    'set-time': () => from && goToField(from),
    'set-end': () => until && goToField(until),
    'change-reason': () => goToField('withdrawal.reason'),
    'preview-link': makePreviewLink,
    'take-back': takeBack,
    correct,
    copy,
  }
  return (action: RowAction): boolean => {
    void actions[action]?.()
    return action in actions
  }
}
