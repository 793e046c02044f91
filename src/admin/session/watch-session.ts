import { ask } from '@/admin/form/ask'
import { setSessionEnd, whoIsSignedIn } from './session-end'

/** Whoever does something in the last part of a session prolongs it. In milliseconds. */
const lastPart = 60 * 60_000

/** Says how often, at most, it is prolonged. In milliseconds. */
const pause = 60_000

/** So much later than the end it is asked whether there is still a session. In milliseconds. */
const after = 1000

/**
 * Looks after the time of a session, for as long as a page is open.
 *
 * @param api where the API is
 * @returns `endsAt`, to be told when it ends (in milliseconds), and `stop`
 */
export const watchSession = (api: string) => {
  let end: number | undefined
  let prolongedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const endsAt = (moment: number) => {
    end = moment
    clearTimeout(timer)
    timer = setTimeout(() => void look(), Math.max(moment - Date.now(), 0) + after)
  }
  const look = async () => {
    if (!end || Date.now() < end) return
    const found = await whoIsSignedIn(api)
    if (found && !found.user) setSessionEnd('in time')
    // Prolonged in another window.
    else if (found?.exp) endsAt(found.exp * 1000)
  }
  const comeBack = () => {
    if (document.visibilityState === 'visible') void look()
  }
  const prolong = () => {
    const now = Date.now()
    if (!end || now >= end || end - now > lastPart || now - prolongedAt < pause) return
    prolongedAt = now
    ask<{ exp?: number }>('POST', `${api}/users/refresh-token`)
      .then(({ exp }) => exp && endsAt(exp * 1000))
      // It ends in its time then, which is said.
      .catch(() => undefined)
  }
  const stopped = new AbortController()
  const { signal } = stopped
  window.addEventListener('keydown', prolong, { signal })
  window.addEventListener('pointerdown', prolong, { signal })
  window.addEventListener('focus', comeBack, { signal })
  document.addEventListener('visibilitychange', comeBack, { signal })
  const stop = () => {
    stopped.abort()
    clearTimeout(timer)
  }
  return { endsAt, stop }
}
