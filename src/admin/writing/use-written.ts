'use client'

import { type ContentTypeSlug, isContentType } from '@collections/definitions'
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import type { Written } from '@/writing/written-fields'

/** Looked at when somebody pauses, not at each letter. In milliseconds. */
const pause = 500

/** A document as it stands in a form, and its type. */
export type WrittenInForm = { collection: ContentTypeSlug; data: Written }

/** Returns what the form holds, a moment after the last letter; undefined before the first look. */
export const useWritten = (): WrittenInForm | undefined => {
  const { collectionSlug = '' } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const [data, setData] = useState<Written>()
  useEffect(() => {
    const timer = setTimeout(() => setData(reduceFieldsToValues(fields, true) as Written), pause)
    return () => clearTimeout(timer)
  }, [fields])
  return useMemo(
    () => (data && isContentType(collectionSlug) ? { collection: collectionSlug, data } : undefined),
    [data, collectionSlug],
  )
}
