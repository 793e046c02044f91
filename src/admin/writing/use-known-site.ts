'use client'

import { useEffect, useState } from 'react'
import type { KnownSite } from '@/writing/checklist/finding'
import { ownPathsIn } from '@/writing/checklist/links'
import type { WrittenInForm } from './use-written'

/** While an address is typed it is not asked for letter by letter. Milliseconds. */
const afterTyping = 800

/** Asks as any reader would, without who is signed in. What can't be asked is not judged. */
const findsNothing = async (path: string): Promise<boolean> => {
  const response = await fetch(path, { method: 'HEAD', credentials: 'omit', cache: 'no-store' }).catch(() => undefined)
  return response !== undefined && [404, 410].includes(response.status)
}

/** Returns at which of the site's own addresses that the form links to readers find nothing now. */
export const useKnownSite = (written: WrittenInForm | undefined): KnownSite | undefined => {
  const [site, setSite] = useState<KnownSite>()
  const origin = typeof window === 'undefined' ? undefined : window.location.origin
  const paths = written && origin ? ownPathsIn(written.collection, written.data, origin).sort().join('\n') : ''
  useEffect(() => {
    let isOver = false
    const look = async () => {
      const all = paths ? paths.split('\n') : []
      const nothing = await Promise.all(all.map(findsNothing))
      const nowhere = all.filter((_, n) => nothing[n])
      if (!isOver) setSite({ origin: window.location.origin, nowhere })
    }
    const timer = setTimeout(look, afterTyping)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [paths])
  return site
}
