'use client'

import { FormSubmit, useConfig, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useMayPublish } from './use-may-publish'

const isAhead = (moment: unknown): boolean => Boolean(moment) && new Date(moment as string).getTime() > Date.now()

/** Publishes what is in the form, and says before what that will mean. */
export const PublishButton = ({ from }: { from?: string }) => {
  const { id, collectionSlug, hasPublishPermission, hasPublishedDoc, unpublishedVersionCount, ...info } =
    useDocumentInfo()
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount, uploadStatus } = info
  const publishes = useMayPublish()
  const { config } = useConfig()
  const { submit, setModified } = useForm()
  const modified = useFormModified()
  const goesLiveAt = useFormFields(([fields]) => (from ? fields?.[from]?.value : undefined))
  if (!hasPublishPermission || !publishes) return null

  const hasSomethingNew = modified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const present = hasPublishedDoc ? 'Publish changes' : 'Publish'
  const publish = async () => {
    const published = await submit({
      action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'published' },
    })
    // What was refused is not saved yet: the form must go on warning whoever leaves it.
    if (!published) return modified && setModified(true)
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasSomethingNew || uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
    >
      {isAhead(goesLiveAt) ? 'Approve and schedule' : present}
    </FormSubmit>
  )
}
