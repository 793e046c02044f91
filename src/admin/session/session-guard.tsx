'use client'

import { useAuth } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useDescribedFields } from '@/admin/form/use-described-fields'
import { useLettersKept } from '@/admin/form/use-letters-kept'
import { useNamedControls } from '@/admin/form/use-named-controls'
import type { User } from '@/payload-types'
import { useSessionEnd } from './session-end'
import { SignInAgain } from './sign-in-again'
import { useSessionTime } from './use-session-time'

/** Around the whole admin: whoever is signed out meanwhile signs in again where they are, and loses nothing. */
export const SessionGuard = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth<User>()
  const end = useSessionEnd()
  useSessionTime()
  useDescribedFields()
  useNamedControls()
  useLettersKept()
  return (
    <>
      {children}
      {end && user && <SignInAgain end={end} user={user} />}
    </>
  )
}
