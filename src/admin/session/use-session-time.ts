'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { watchSession } from './watch-session'

/**
 * Keeps the page when a session ends. Payload’s own timer would leave it for another, with all that was typed: it is
 * told of no end, and the time is looked after here. Work prolongs a session; who comes back after its end is asked to
 * sign in where they are.
 */
export const useSessionTime = (): void => {
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const { config } = useConfig()
  const { api } = config.routes
  const watch = useRef<ReturnType<typeof watchSession>>(undefined)

  useEffect(() => {
    const started = watchSession(api)
    watch.current = started
    return started.stop
  }, [api])

  useEffect(() => {
    if (!user || !tokenExpirationMs) return
    watch.current?.endsAt(tokenExpirationMs)
    // An end that lies at no time sets no timer of Payload’s, and clears those that run.
    setUser({ user, token: token ?? '', exp: 0 })
  }, [user, token, tokenExpirationMs, setUser])
}
