'use client'

import { definitionIfAny } from '@collections/definitions'
import { getTranslation } from '@payloadcms/translations'
import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { type WayToBegin, waysToBeginOf } from '@/admin/frame/ways-to-begin'
import type { User } from '@/payload-types'
import { BeginFromCopy } from './begin-from-copy'

/** What is begun in a list for which nobody has chosen words: by what it is called. */
const useUsualWay = (slug: string): WayToBegin[] => {
  const { permissions } = useAuth()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { labels, admin } = getEntityConfig({ collectionSlug: slug }) ?? {}
  if (!labels || admin?.custom?.begunElsewhere || !permissions?.collections?.[slug]?.create) return []
  const singular = getTranslation(labels.singular, i18n).toLowerCase()
  return [{ words: `New ${singular}`, href: `${config.routes.admin}/collections/${slug}/create` }]
}

/** Beside a list's title: what this person may begin there. */
export const ListBegin = ({ collectionSlug }: { collectionSlug: string }) => {
  const { user } = useAuth<User>()
  const usual = useUsualWay(collectionSlug)
  const definition = definitionIfAny(collectionSlug)
  const own = definition ? waysToBeginOf(user, definition) : []
  const ways = own.length > 0 ? own : usual
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
      {own.length > 0 && (
        <li>
          <BeginFromCopy collectionSlug={collectionSlug} />
        </li>
      )}
    </ul>
  )
}
