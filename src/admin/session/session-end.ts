'use client'

import { useSyncExternalStore } from 'react'
import { ask } from '@/admin/form/ask'

/** Describes how it came out that nobody is signed in any more: the time was up, or something could not be saved. */
export type SessionEnd = 'in time' | 'at a save'

let end: SessionEnd | undefined
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Says that the session is over; without an argument, that there is one again. */
export const setSessionEnd = (how?: SessionEnd): void => {
  end = how
  for (const listener of listeners) listener()
}

/** Returns whether the session of this page is known to be over, and how that came out. */
export const useSessionEnd = (): SessionEnd | undefined =>
  useSyncExternalStore(
    subscribe,
    () => end,
    () => undefined,
  )

/**
 * Returns who is signed in by now, in this window or another, and until when in seconds; undefined if nobody can tell.
 */
export const whoIsSignedIn = (api: string) =>
  ask<{ user: { id: string } | null; exp?: number; token?: string }>('GET', `${api}/users/me`).catch(() => undefined)
