import type { ServerProps } from 'payload'
import type { ListView } from '../../publishing/managing/list-views'
import { SavedViews } from './saved-views'

type Props = ServerProps & {
  collectionConfig: { slug: string; custom?: Record<string, unknown> }
  searchParams?: Record<string, unknown>
}

/**
 * Ready-made views above a list. They are links that load the list anew: each can be bookmarked and
 * sent, and starts without the search and filters of the one before.
 */
export const ListViews = ({ collectionConfig, payload, searchParams }: Props) => {
  const views = (collectionConfig.custom?.views ?? []) as ListView[]
  const list = `${payload.config.routes.admin}/collections/${collectionConfig.slug}`
  const present = views.find(({ name }) => name === searchParams?.view)?.name
  const links = [
    { name: undefined, label: 'All', address: list },
    ...views.map(({ name, label }) => ({ name, label, address: `${list}?view=${name}` })),
  ]
  return (
    <nav className="newsroom-views" aria-label="Views of this list">
      <ul className="newsroom-views__list">
        {links.map(({ name, label, address }) => (
          <li key={address}>
            <a className="newsroom-views__link" href={address} aria-current={name === present ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <SavedViews key={collectionConfig.slug} collection={collectionConfig.slug} />
    </nav>
  )
}
