import { toast } from '@payloadcms/ui'

/** Where Payload's form keeps what is to be said on the page that comes next. */
const kept = 'payload-pending-success-toast'

/** Long enough to be read, with a name and a time in it. In milliseconds. */
const duration = 8000

/** Says what a deed did. */
export const sayWhatHappened = (words: string): void => void toast.success(words, { duration })

/** Says it on the page that is loaded next, since this one goes. */
export const sayOnNextPage = (words: string): void => window.sessionStorage.setItem(kept, words)

/** Says what kept something from being done, until somebody closes it. */
export const sayWhatStopped = (words: string): void => void toast.error(words, { duration: Number.POSITIVE_INFINITY })
