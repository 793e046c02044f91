'use client'

import { useCursorIn } from './use-cursor-in'

/** Begins the sign-in page in its first field, since there is nothing else to do there. */
export const CursorInSignIn = () => {
  useCursorIn('#field-email')
  return null
}
