'use client'

import { useState } from 'react'

/** One deed at a time: whether it runs, and what went wrong with the last. */
export const useTry = () => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  const run = async (deed: () => Promise<void>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    try {
      await deed()
    } catch (problem) {
      setError(problem as Error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, run, clear: () => setError(undefined) }
}
