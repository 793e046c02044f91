'use client'

import { Link, useConfig, useDocumentInfo, useListDrawerContext, useTranslation } from '@payloadcms/ui'
import { ListBegin } from '@/admin/lists/list-begin'
import { railLabelOf } from './rail/rail-label'
import { useTabTitle } from './use-tab-title'

type Props = { collectionSlug?: string }

const Back = ({ href, words }: { href: string; words: string }) => {
  useTabTitle(words)
  return (
    <Link className="newsroom-way-back" href={href} prefetch={false}>
      {words}
    </Link>
  )
}

/**
 * In front of a document's title: the way back to its list, from settings to the start page. Payload draws the same
 * part beside a list's title: there it says what can be begun.
 */
export const WayBack = ({ collectionSlug: listed }: Props) => {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { isInDrawer } = useListDrawerContext()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  if (isInDrawer) return null
  if (listed && !collectionSlug && !globalSlug) return <ListBegin collectionSlug={listed} />
  const labels = collectionSlug ? getEntityConfig({ collectionSlug })?.labels : undefined
  const href = collectionSlug ? `${config.routes.admin}/collections/${collectionSlug}` : config.routes.admin
  return <Back href={href} words={railLabelOf(collectionSlug, labels?.plural, i18n.language)} />
}
