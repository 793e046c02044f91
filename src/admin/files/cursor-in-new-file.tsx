'use client'

import { useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** In the field that a new file lacks: the cursor is there as soon as the file is, since there is nothing else to do. */
export const CursorInNewFile = ({ path }: { path: string }) => {
  const place = useRef<HTMLSpanElement>(null)
  const { id } = useDocumentInfo()
  const { value } = useField<string>({ path })
  const file = useFormFields(([fields]) => fields?.file?.value)
  const begins = file instanceof File && !id && !value
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file; what is typed meanwhile is left alone.
  useEffect(() => {
    if (!begins) return
    const field = place.current?.closest('.field-type')?.querySelector<HTMLElement>('input, textarea')
    if (!field) return
    const tryIt = () => {
      field.focus({ preventScroll: true })
      if (document.activeElement === field) waiting.disconnect()
    }
    // A form that is being made ready is disabled.
    const waiting = new MutationObserver(tryIt)
    waiting.observe(field, { attributes: true })
    tryIt()
    return () => waiting.disconnect()
  }, [file])
  return <span ref={place} hidden />
}
