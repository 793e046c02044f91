import { newsroom } from '@/newsroom'
import { whereabouts } from '@/publishing/addresses/redirects'

type Filed = { id: string; slug?: string | null; address?: string | null }

/**
 * Returns what an address names by a slug, such as a committee: also by one that it had before it was renamed, since that
 * stands in calendars, bookmarks and subscriptions.
 *
 * @param path below which their pages stand
 */
export const bySlug = async <One extends Filed>(
  all: readonly One[],
  path: string,
  slug: string,
  now: Date,
): Promise<One | undefined> => {
  const found = all.find((one) => one.slug === slug)
  if (found) return found
  const moved = await whereabouts({ payload: await newsroom() }, `${path}/${slug}`, now)
  return moved.status === 301 ? all.find(({ address }) => address === moved.location) : undefined
}
