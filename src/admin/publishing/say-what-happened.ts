import { toast } from '@payloadcms/ui'

/** Where Payload's form keeps what is to be said on the page that comes next. */
const kept = 'payload-pending-success-toast'

/** Long enough to be read, with a name and a time in it. In milliseconds. */
const duration = 8000

/** Says what a deed did. */
export const sayWhatHappened = (words: string): void => void toast.success(words, { duration })

/** Says it on the page that is loaded next, since this one goes. */
export const sayOnNextPage = (words: string): void => window.sessionStorage.setItem(kept, words)

/** Where it is kept when the page is loaded anew: Payload would say it before anybody listens. */
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
