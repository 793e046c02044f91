'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { User } from '@/payload-types'
import { mayPublish } from '@/publishing/roles'

/** Returns whether the person at the form may make what it holds public. The server asks again. */
export const useMayPublish = (): boolean => {
  const { user } = useAuth<User>()
  const { collectionSlug } = useDocumentInfo()
  return mayPublish(user, collectionSlug ?? '')
}
