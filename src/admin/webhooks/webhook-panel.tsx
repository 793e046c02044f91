'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { SendAgain } from './send-again'
import { WebhookSecret } from './webhook-secret'

/** Beside a webhook: its secret, which is shown once, and what it could not be told. */
export const WebhookPanel = () => {
  const { id } = useDocumentInfo()
  const madeAt = useFormFields(([fields]) => fields?.secretMadeAt?.initialValue as string | undefined)
  if (!id)
    return (
      <p className="newsroom-quiet field-type">
        Save it first: then you make the secret with which it knows that it is us.
      </p>
    )
  return (
    <>
      <WebhookSecret id={String(id)} hasOne={Boolean(madeAt)} />
      <SendAgain id={String(id)} />
    </>
  )
}
