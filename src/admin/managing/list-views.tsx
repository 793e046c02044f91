import { isContentType } from '@collections/definitions'
import type { PayloadRequest, SanitizedCollectionConfig, ServerProps } from 'payload'
import { Suspense } from 'react'
import { countView } from '@/publishing/managing/count-views'
import { filterableOf, filtersIn, type ListFilters } from '@/publishing/managing/list-filters'
import type { ListView } from '@/publishing/managing/list-views'
import { ListFilterMenus } from './list-filters'
import { SavedViews } from './saved-views'

type Props = ServerProps & {
  collectionConfig: SanitizedCollectionConfig
  searchParams?: Record<string, unknown>
}

type Counted = { props: Props; view?: ListView; filters: ListFilters }

const Count = async ({ props, view, filters }: Counted) => {
  const { slug } = props.collectionConfig
  if (!isContentType(slug)) return null
  return <>{await countView(props.payload, slug, { view, filters }, props.user as PayloadRequest['user'])}</>
}

/**
 * Ready-made views above a list, each with how much is in it, and by what it can be narrowed. They are links that load
 * the list anew: each can be bookmarked and sent. A view keeps the topic, kind and year, and starts without the search
 * and other filters of the one before.
 */
export const ListViews = (props: Props) => {
  const { collectionConfig, payload, searchParams = {} } = props
  const views = (collectionConfig.custom?.views ?? []) as ListView[]
  const list = `${payload.config.routes.admin}/collections/${collectionConfig.slug}`
  const present = views.find(({ name }) => name === searchParams.view)?.name
  const filters = filtersIn(searchParams, filterableOf(collectionConfig))
  const addressOf = (view?: string) => {
    const query = new URLSearchParams({ ...(view ? { view } : {}), ...filters })
    return query.size > 0 ? `${list}?${query}` : list
  }
  const links = [
    { view: undefined, label: 'All', address: addressOf() },
    ...views.map((view) => ({ view, label: view.label, address: addressOf(view.name) })),
  ]
  return (
    <nav className="newsroom-views" aria-label="Views of this list">
      <div className="newsroom-views__row">
        <ul className="newsroom-views__list">
          {links.map(({ view, label, address }) => (
            <li key={address}>
              <a
                className="newsroom-views__link"
                href={address}
                aria-current={view?.name === present ? 'page' : undefined}
              >
                {label} {/* The list doesn't wait for it; room for it is there already. */}
                <span className="newsroom-views__count">
                  <Suspense fallback={null}>
                    <Count props={props} view={view} filters={filters} />
                  </Suspense>
                </span>
              </a>
            </li>
          ))}
        </ul>
        <Suspense fallback={null}>
          <ListFilterMenus
            payload={payload}
            user={props.user as PayloadRequest['user']}
            collection={collectionConfig}
            searchParams={searchParams}
          />
        </Suspense>
      </div>
      <SavedViews key={collectionConfig.slug} collection={collectionConfig.slug} />
    </nav>
  )
}
