'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useIsSaving } from '@/admin/writing/use-refused'
import { type KeptForm, keepText } from './kept-state'
import { sayOpen } from './this-tab'

/** How often what is typed is kept, in milliseconds: the browser may end at any moment. */
const every = 4000

/**
 * Keeps what is typed on the server while it is not saved. Nothing is said where that fails: the bar goes on saying
 * that nothing is saved, and it is tried again.
 *
 * @param isOn false while it is not known whether something older is kept, which this would replace
 */
export const useKeepText = (api: string, form: KeptForm, isOn: boolean): void => {
  const { getData } = useForm()
  const modified = useFormModified()
  const processing = useIsSaving()
  const kept = useRef<string>(undefined)
  useEffect(() => {
    if (!isOn || !modified || processing) return
    const keep = async () => {
      const data = getData()
      const text = JSON.stringify(data)
      if (text === kept.current) return
      await keepText(api, form, data)
      kept.current = text
    }
    const timer = setInterval(() => {
      if (form.tab) sayOpen()
      void keep().catch(() => undefined)
    }, every)
    return () => clearInterval(timer)
  }, [api, form, getData, isOn, modified, processing])
}
