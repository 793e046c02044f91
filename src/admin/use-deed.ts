'use client'

import { useState } from 'react'

/** One request at a time: whether it runs, what was wrong with the last, and a way to start it. */
export const useDeed = () => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (deed: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    try {
      await deed()
      return true
    } catch (error) {
      setProblem((error as Error).message)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run }
}
