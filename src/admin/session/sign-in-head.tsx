'use client'

import { useCursorIn } from '@/admin/form/use-cursor-in'

/** Says what the page is for, and begins in its first field, since there is nothing else to do there. */
export const SignInHead = () => {
  useCursorIn('#field-email')
  return <h1 className="newsroom-sign-in-head">Sign in</h1>
}
