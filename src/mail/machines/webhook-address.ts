/** Returns whether this runs for who develops it, with other systems on the same machine. */
export const isDevelopment = (): boolean => process.env.NODE_ENV !== 'production'

/** This machine itself, which only who develops it may name. */
export const loopback = ['127.0.0.0/8', '::1']

const isLoopback = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/**
 * Says what is wrong with an address that is to be told of what happens.
 *
 * @param value as it was typed
 * @returns undefined when it can be used
 */
export const webhookAddressProblem = (value: unknown): string | undefined => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isDevelopment() && isLoopback(url.hostname))
  if (!url || !isSafe) return 'Enter a full address that starts with https://.'
  if (url.username || url.password)
    return 'Leave out the name and password: the other system knows us by the signature.'
  if (url.hash) return 'Leave out everything from # on: it is never sent.'
  return undefined
}
