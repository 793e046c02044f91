'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useIsSaving } from '@/admin/writing/use-refused'

/** Somebody else may have saved, approved or returned the document meanwhile. In milliseconds. */
const lookEvery = 30_000

/**
 * Looks again as time passes, when the officer comes back to the tab, and with the
 * first change, and after each save or refused save.
 */
export const useLookAgain = (refresh: () => Promise<void>): void => {
  const processing = useIsSaving()
  const modified = useFormModified()
  const loaded = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first change of a form is a reason to look.
  useEffect(() => {
    if (!processing && loaded.current) void refresh()
    loaded.current = true
  }, [processing, modified, refresh])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const timer = setInterval(look, lookEvery)
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])
}
