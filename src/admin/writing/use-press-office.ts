'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'

/** Returns whether readers are shown a press office where a release names no contact. Asked only where it matters. */
export const usePressOffice = (matters: boolean): boolean => {
  const { config } = useConfig()
  const [hasOne, setHasOne] = useState(true)
  const address = `${config.routes.api}/globals/site?depth=0`
  useEffect(() => {
    if (!matters) return
    ask<{ pressOffice?: string | null }>('GET', address)
      .then(({ pressOffice }) => setHasOne(Boolean(pressOffice)))
      .catch(() => undefined)
  }, [matters, address])
  return hasOne
}
