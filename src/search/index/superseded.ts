/**
 * Says what a build ends with when another process has begun one since. Errors come from a thread by their message
 * alone.
 */
export const superseded = 'Another process has begun to build the search index.'

/** Returns whether a build was given up since another process has begun one. */
export const isSuperseded = (error: unknown): boolean => error instanceof Error && error.message === superseded
