import { definitionIfAny, isContentType } from '@collections/definitions'
import { Link } from '@payloadcms/ui'
import type { PaginatedDocs, SanitizedCollectionConfig, ServerProps } from 'payload'
import { waysToBeginOf } from '@/admin/frame/ways-to-begin'
import { filterableOf, filtersIn } from '@/publishing/managing/list-filters'
import type { ListView } from '@/publishing/managing/list-views'
import { type AskedOfList, nothingListed } from './nothing-listed'

type Props = Pick<ServerProps, 'payload' | 'user'> & {
  collectionConfig: SanitizedCollectionConfig
  data?: PaginatedDocs
  hasCreatePermission?: boolean
  newDocumentURL?: string
  searchParams?: Record<string, unknown>
}

const askedOf = ({ collectionConfig, searchParams = {} }: Props): AskedOfList => {
  const views = (collectionConfig.custom?.views ?? []) as ListView[]
  const filters = isContentType(collectionConfig.slug) ? filtersIn(searchParams, filterableOf(collectionConfig)) : {}
  const own = Object.keys(searchParams).some((key) => key === 'where' || key.startsWith('where['))
  return {
    search: typeof searchParams.search === 'string' && searchParams.search ? searchParams.search : undefined,
    view: views.find(({ name }) => name === searchParams.view)?.label,
    isFiltered: own || Object.keys(filters).length > 0,
  }
}

const said = (label: unknown): string | undefined => (typeof label === 'string' ? label : undefined)

/** What this person may begin there: in our words where there are any, else by what it is called. */
const waysIn = ({ collectionConfig, user, hasCreatePermission, newDocumentURL }: Props) => {
  const { slug, labels, admin } = collectionConfig
  const definition = definitionIfAny(slug)
  const ways = definition ? waysToBeginOf(user, definition).slice(0, 1) : []
  if (ways.length > 0 || admin.custom?.begunElsewhere || !hasCreatePermission || !newDocumentURL) return ways
  return [{ words: `New ${(said(labels.singular) ?? slug).toLowerCase()}`, href: newDocumentURL }]
}

/**
 * Below a list, where nothing is in it: what is so in plain words, and the next step. In the place of Payload's words,
 * which stay where a list is open to choose from (`_lists.scss`).
 */
export const EmptyList = (props: Props) => {
  const { collectionConfig, data, payload } = props
  if (!data || data.docs.length > 0) return null
  const { slug, labels, admin, custom } = collectionConfig
  const list = { plural: said(labels.plural) ?? slug, about: said(admin.description), none: said(custom?.none) }
  const { heading, text, narrowed } = nothingListed(list, askedOf(props))
  const all = { words: 'Show all of this list', href: `${payload.config.routes.admin}/collections/${slug}` }
  const ways = narrowed ? [all] : waysIn(props)
  return (
    <div className="newsroom-empty">
      <h2 className="newsroom-empty__heading">{heading}</h2>
      {text && <p>{text}</p>}
      {ways.map(({ words, href }) => (
        <Link key={href} className="newsroom-begin__link" href={href} prefetch={false}>
          {words}
        </Link>
      ))}
    </div>
  )
}
