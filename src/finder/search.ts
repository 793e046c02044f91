import type { CollectionSlug, Where } from 'payload'
import { isWithdrawn } from '../../collections/behaviours/withdrawal'
import { consultationsLifetime } from '../../collections/consultations'
import { inspectionReportsLifetime } from '../../collections/inspection-reports'
import { newsLifetime } from '../../collections/news'
import { serviceNoticesLifetime } from '../../collections/service-notices'
import { newsroom } from '../newsroom'
import { live } from '../publishing/live'

export type SearchResult = {
  type: string
  title: string
  address: string
  summary?: string
  date?: string
  /** Since when it is withdrawn. */
  withdrawn?: string
}

type Found = Record<string, unknown> & {
  title?: string
  address?: string
  summary?: string
  message?: string
  withdrawal?: { at?: string | null }
}

type Searched = {
  collection: CollectionSlug
  type: string
  text: 'summary' | 'message'
  date?: string
  found: (now: Date) => Where
}

const searched: Searched[] = [
  {
    collection: 'news',
    type: 'News',
    text: 'summary',
    date: newsLifetime.from,
    found: (now) => live(newsLifetime, now),
  },
  {
    collection: 'consultations',
    type: 'Consultation',
    text: 'summary',
    date: consultationsLifetime.from,
    found: (now) => live(consultationsLifetime, now),
  },
  {
    collection: 'inspection-reports',
    type: 'Inspection report',
    text: 'summary',
    date: inspectionReportsLifetime.from,
    found: (now) => live(inspectionReportsLifetime, now),
  },
  {
    collection: 'service-notices',
    type: 'Service notice',
    text: 'message',
    date: serviceNoticesLifetime.from,
    found: (now) => live(serviceNoticesLifetime, now),
  },
  { collection: 'pages', type: 'Page', text: 'summary', found: (now) => live({}, now) },
]

const mostPerType = 25

/**
 * Finds live documents of every type whose title or summary has all the given words, newest first;
 * withdrawn ones, whose pages stay, come last and say so.
 *
 * @param words what somebody typed
 */
export const searchTitles = async (words: string, now: Date): Promise<SearchResult[]> => {
  const payload = await newsroom()
  const results = await Promise.all(
    searched.map(async ({ collection, type, text, date, found }) => {
      const matches: Where = { or: [{ title: { like: words } }, { [text]: { like: words } }] }
      const { docs } = await payload.find({
        collection,
        where: { and: [found(now), matches] },
        depth: 0,
        limit: mostPerType,
        pagination: false,
        overrideAccess: false,
      })
      return (docs as unknown as Found[]).map((document) => ({
        type,
        title: document.title ?? '',
        address: document.address ?? '',
        summary: document[text] ?? undefined,
        date: date ? (document[date] as string | undefined) : undefined,
        withdrawn: isWithdrawn(document, now) ? (document.withdrawal?.at ?? undefined) : undefined,
      }))
    }),
  )
  return results
    .flat()
    .sort(
      (a, b) =>
        Number(Boolean(a.withdrawn)) - Number(Boolean(b.withdrawn)) || (b.date ?? '').localeCompare(a.date ?? ''),
    )
}
