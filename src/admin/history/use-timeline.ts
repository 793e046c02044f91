'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import type { Timeline, TimelineEntry } from '@/publishing/history/timeline'

type TimelineAnswer = Timeline & { approvedVersionId?: string }

/** Returns what happened to one document, newest first, and a way to get what is older. */
export const useTimeline = (address: string) => {
  const [entries, setEntries] = useState<TimelineEntry[]>()
  const [rest, setRest] = useState<Omit<TimelineAnswer, 'entries'>>({ hasOlder: false })
  const [problem, setProblem] = useState<string>()
  const load = useCallback(
    (before?: string) =>
      ask<TimelineAnswer>('GET', before ? withQuery(`${address}/timeline`, { before }) : `${address}/timeline`)
        .then(({ entries: found, ...more }) => {
          setEntries((shown = []) => (before ? [...shown, ...found] : found))
          setRest(more)
          setProblem(undefined)
        })
        .catch((error: Error) => setProblem(error.message)),
    [address],
  )
  useEffect(() => {
    void load()
  }, [load])
  const oldest = entries?.at(-1)?.at
  const showOlder = useCallback(() => void load(oldest), [load, oldest])
  return { entries, problem, showOlder, ...rest }
}
