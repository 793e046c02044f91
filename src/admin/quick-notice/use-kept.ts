'use client'

import { useCallback, useEffect, useState } from 'react'

/** Longer ago nobody remembers what they were about to publish. In milliseconds. */
const longestKept = 24 * 3_600_000

const read = <T>(name: string): T | undefined => {
  try {
    const { at, value } = JSON.parse(window.localStorage.getItem(name) ?? '') as { at: number; value: T }
    return Date.now() - at < longestKept ? value : undefined
  } catch {
    return undefined
  }
}

const write = (name: string, value: unknown): void => {
  try {
    if (value === undefined) window.localStorage.removeItem(name)
    else window.localStorage.setItem(name, JSON.stringify({ at: Date.now(), value }))
  } catch {
    // Without storage what is typed lives as long as the page.
  }
}

/**
 * Keeps what somebody types in their browser for a day: through a lost connection, a session that
 * ended, and a page that was closed.
 *
 * @param name one for each person and form
 */
export const useKept = <T>(name: string, empty: T) => {
  const [value, setValue] = useState(empty)
  const [ready, setReady] = useState(false)
  const [isFound, setFound] = useState(false)
  useEffect(() => {
    const found = read<T>(name)
    if (found !== undefined) setValue(found)
    setFound(found !== undefined)
    setReady(true)
  }, [name])
  const change = useCallback(
    (next: T) => {
      setValue(next)
      write(name, next)
    },
    [name],
  )
  const forget = useCallback(() => {
    setValue(empty)
    setFound(false)
    write(name, undefined)
  }, [name, empty])
  return { value, change, forget, ready, isFound }
}
