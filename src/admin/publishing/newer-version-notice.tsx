'use client'

import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useIsSaving } from '@/admin/writing/use-refused'

const latest = (...dateTimes: unknown[]): number =>
  Math.max(...dateTimes.map((dateTime) => (dateTime ? new Date(dateTime as string).getTime() : 0)))

/** Says, before a save is refused, that somebody else has saved the document since this form was loaded. */
export const NewerVersionNotice = ({ updatedAt }: { updatedAt: string }) => {
  const { savedDocumentData } = useDocumentInfo()
  const formHas = useFormFields(([fields]) => fields?.updatedAt?.value)
  const modified = useFormModified()
  const processing = useIsSaving()
  const had = latest(formHas, savedDocumentData?.updatedAt)
  if (processing || !had || latest(updatedAt) <= had) return null
  return (
    <div className="newsroom-notice" role="status">
      <p>
        <strong>Somebody saved a newer version.</strong>{' '}
        {modified
          ? 'What you typed is still here, but can’t be saved over it. Open the newer version and put the two together there.'
          : 'Open it before you edit.'}
      </p>
      <p>
        <a
          href={typeof window === 'undefined' ? '' : window.location.href}
          target={modified ? '_blank' : undefined}
          rel="noreferrer"
        >
          Open the newer version
        </a>
      </p>
    </div>
  )
}
