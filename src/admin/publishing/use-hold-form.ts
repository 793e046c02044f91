'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/**
 * Closes the form's fields until the document that was asked for again has come from the server. It replaces
 * the form, and with it whatever is typed meanwhile. What closes them must be there still when it has come.
 * @returns what closes them; to be called where the document is asked for again
 */
export const useHoldForm = () => {
  const { setProcessing } = useForm()
  const { initialState } = useDocumentInfo()
  const replaces = useRef<unknown>(undefined)
  useEffect(() => {
    if (replaces.current === undefined || replaces.current === initialState) return
    replaces.current = undefined
    setProcessing(false)
  }, [initialState, setProcessing])
  return useCallback(() => {
    replaces.current = initialState
    setProcessing(true)
  }, [initialState, setProcessing])
}
