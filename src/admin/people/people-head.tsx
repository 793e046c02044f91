'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { WayBack } from '@/admin/frame/way-back'
import { InvitePerson } from './invite-person'

type Props = { collectionSlug?: string }

/** Beside the title of the list of people, where other lists begin something: the invitation. Else the way back. */
export const PeopleHead = ({ collectionSlug: listed }: Props) => {
  const { collectionSlug } = useDocumentInfo()
  return listed && !collectionSlug ? <InvitePerson /> : <WayBack collectionSlug={listed} />
}
