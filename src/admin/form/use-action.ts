'use client'

import { useState } from 'react'

/**
 * Runs one request at a time.
 *
 * @returns whether it runs, what was wrong with the last (`error`, and its words as `problem`), `run`, which starts
 *   one and says whether it was done, and `clear`, which forgets what was wrong
 */
export const useAction = () => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  const run = async (action: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    setError(undefined)
    try {
      await action()
      return true
    } catch (problem) {
      setError(problem as Error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, problem: error?.message, run, clear: () => setError(undefined) }
}
