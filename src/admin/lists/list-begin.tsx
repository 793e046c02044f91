'use client'

import { definitionIfAny } from '@collections/definitions'
import { Link, useAuth } from '@payloadcms/ui'
import { waysToBeginOf } from '@/admin/frame/ways-to-begin'
import type { User } from '@/payload-types'
import { BeginFromCopy } from './begin-from-copy'

/** Beside a list's title: what this person may begin there, in words. */
export const ListBegin = ({ collectionSlug }: { collectionSlug: string }) => {
  const { user } = useAuth<User>()
  const definition = definitionIfAny(collectionSlug)
  const ways = definition ? waysToBeginOf(user, definition) : []
  if (ways.length === 0) return null
  return (
    <ul className="newsroom-begin">
      {ways.map(({ words, href }, n) => (
        <li key={href}>
          <Link className="newsroom-begin__link" data-usual={n === 0 || undefined} href={href} prefetch={false}>
            {words}
          </Link>
        </li>
      ))}
      <li>
        <BeginFromCopy collectionSlug={collectionSlug} />
      </li>
    </ul>
  )
}
