'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'

const listed = new Intl.ListFormat('en-GB')

/** So often a form says that it is still open. In milliseconds. */
const every = 10_000

/** The names of everybody else who has the document of the form open; it is asked while the form is in sight. */
const useOthersHere = (address: string): string[] => {
  const [others, setOthers] = useState<string[]>([])
  useEffect(() => {
    let isGone = false
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      // Nothing is said where it can't be asked: it is no more than a word beforehand.
      const found = await ask<{ others: string[] }>('POST', address).catch(() => undefined)
      if (!isGone && found) setOthers((before) => (before.join() === found.others.join() ? before : found.others))
    }
    const leave = () =>
      void fetch(address, { method: 'DELETE', credentials: 'include', keepalive: true }).catch(() => {})
    void look()
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', leave)
    return () => {
      isGone = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address])
  return others
}

/** Says who else has the document open, before one of the two types something that the other can’t save. */
export const OthersHere = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const others = useOthersHere(`${config.routes.api}/${collectionSlug}/${id}/here`)
  return (
    <p className="newsroom-others-here" role="status">
      {others.length > 0 && `${listed.format(others)} ${others.length > 1 ? 'have' : 'has'} this open too.`}
    </p>
  )
}
