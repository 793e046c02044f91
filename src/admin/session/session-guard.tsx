'use client'

import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useCursorIn } from '@/admin/form/use-cursor-in'
import { useDescribedFields } from '@/admin/form/use-described-fields'
import { useLettersKept } from '@/admin/form/use-letters-kept'
import { useNamedControls } from '@/admin/form/use-named-controls'
import type { User } from '@/payload-types'
import { useSessionEnd } from './session-end'
import { SignInAgain } from './sign-in-again'
import { useSessionTime } from './use-session-time'

/** Where a password is chosen or asked for anew there is nothing else to do than to type. */
const CursorInFirstField = () => {
  useCursorIn('.template-minimal form :is(input[type="password"], input[type="email"])')
  return null
}

/** Around the whole admin: whoever is signed out meanwhile signs in again where they are, and loses nothing. */
export const SessionGuard = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth<User>()
  const end = useSessionEnd()
  const isAboutPassword = /\/(?:reset|forgot)\b/.test(usePathname())
  useSessionTime()
  useDescribedFields()
  useNamedControls()
  useLettersKept()
  return (
    <>
      {children}
      {isAboutPassword && <CursorInFirstField />}
      {end && user && <SignInAgain end={end} user={user} />}
    </>
  )
}
