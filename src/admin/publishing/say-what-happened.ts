import { toast } from '@payloadcms/ui'
import { isValidElement } from 'react'

/** Says where Payload's form keeps what is to be said on the page that comes next. */
const kept = 'payload-pending-success-toast'

/** Long enough to be read, with a name and a time in it. In milliseconds. */
const duration = 8000

/** Says what an action did. */
export const sayWhatHappened = (words: string): void => void toast.success(words, { duration })

/** Says it on the page that is loaded next, since this one goes. */
export const sayOnNextPage = (words: string): void => window.sessionStorage.setItem(kept, words)

/** Says where it is kept when the page is loaded anew: Payload would say it before anybody listens. */
const keptForAnew = 'newsroom-said'

/** Says it once the page has been loaded anew. */
export const sayAfterReload = (words: string): void => window.sessionStorage.setItem(keptForAnew, words)

/** Says what was to be said once the page has been loaded anew. */
export const sayWhatWasKept = (): void => {
  const words = window.sessionStorage.getItem(keptForAnew)
  if (!words) return
  window.sessionStorage.removeItem(keptForAnew)
  sayWhatHappened(words)
}

/** Says what kept something from being done, until somebody closes it. */
export const sayWhatStopped = (words: string): void => void toast.error(words, { duration: Number.POSITIVE_INFINITY })

const wordsOf = (title: unknown): string => {
  if (typeof title === 'string') return title
  return isValidElement<{ errorMessage?: string }>(title) ? (title.props.errorMessage ?? '') : ''
}

/** As browsers say, each in its own words, that nothing was answered. */
const isUnreachable = /failed to fetch|networkerror|load failed/i

/**
 * Takes away what Payload's form says of a save in a corner, where it lies over the panel and is soon gone.
 *
 * @returns its words, to be said where they stay
 */
export const takeWhatStopped = (): string => {
  const errors = toast.getToasts().filter((one) => 'type' in one && one.type === 'error')
  for (const { id } of errors) toast.dismiss(id)
  const words = errors.map((one) => wordsOf('title' in one ? one.title : '')).filter(Boolean)
  return [...new Set(words)]
    .map((one) => (isUnreachable.test(one) ? 'The server can’t be reached. Check your connection and try again.' : one))
    .join(' ')
}
