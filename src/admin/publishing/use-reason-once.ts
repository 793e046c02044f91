'use client'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** A reason belongs to one save: once that is done, the form forgets it. */
export const useReasonOnce = (): void => {
  const { savedDocumentData } = useDocumentInfo()
  const { setValue } = useField<string>({ path: 'reason' })
  const version = savedDocumentData?.updatedAt
  const saidFor = useRef(version)
  useEffect(() => {
    if (saidFor.current === version) return
    saidFor.current = version
    setValue('', true)
  }, [version, setValue])
}
