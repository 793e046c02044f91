import { committeesDefinition } from '@collections/committees/definition'
import { allCommittees } from '@collections/committees/queries'
import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf, isContentType } from '@collections/definitions'
import { newsletterSeriesDefinition } from '@collections/newsletter-series/definition'
import { topicsDefinition } from '@collections/topics/definition'
import { allTopics } from '@collections/topics/queries'
import { typeOfPage } from '@/addresses/site-addresses'
import { redirectTarget } from '@/addresses/site-path'
import { readEnvironment } from '@/environment'
import { newsroom } from '@/newsroom'
import { live } from '@/publishing/live'
import { named } from '@/publishing/store'
import {
  archive,
  decisions,
  type Finder,
  type FinderFilter,
  finderAddress,
  finderFilter,
  isNarrowed,
  siteSearch,
} from '@/search/filter'
import { filterInWords } from '@/site/finding/filter-words'
import { announced } from '@/site/queries/announced'
import { asPublic } from '@/site/queries/as-public'
import { aboutDocument, aboutSearch, lists, type Subject, seriesSubjects, topicSubjects } from './followed'

const finders: readonly Finder[] = [archive, siteSearch, decisions]

/** Returns which finder an address is of, and what it asks for; undefined for any other address. */
const searchAt = (to: string): { finder: Finder; filter: FinderFilter } | undefined => {
  const { pathname, searchParams } = new URL(to, readEnvironment().siteUrl)
  const finder = finders.find(({ address }) => address === pathname)
  if (!finder) return undefined
  return { finder, filter: { ...finderFilter(finder, Object.fromEntries(searchParams)), sort: undefined } }
}

/** Returns what a followed search asks for, by what its subscriptions are about. */
export const searchOf = (about: string) => searchAt(about.slice(aboutSearch('').length))

const isIn = (address: string, section: string): boolean => `${address}/`.startsWith(`${section}/`)

/** "Committee: Cabinet", as its page is called; "Search: bins, 2026". @param words of the filter; none where it asks for nothing */
const titleOfSearch = ({ committee, ...others }: FinderFilter, words: string): string => {
  if (!words) return 'Everything published'
  const isCommittee = committee && !Object.values(others).some(Boolean)
  return `${isCommittee ? committeesDefinition.labels.singular : 'Search'}: ${words}`
}

const searchSubject = async (to: string): Promise<Subject | undefined> => {
  const found = searchAt(to)
  if (!found) return undefined
  const { finder, filter } = found
  // All news is followed as all news, and all decisions as all of them.
  if (finder !== siteSearch && !isNarrowed(filter)) return lists().find(({ to: path }) => isIn(finder.address, path))
  const [topics, committees] = await Promise.all([allTopics(), allCommittees()])
  if (filter.topic && !topics.some(({ slug }) => slug === filter.topic)) return undefined
  const address = finderAddress(finder, filter)
  if (filter.committee && !committees.some(({ slug }) => slug === filter.committee)) return undefined
  const words = filterInWords(filter, { topics, committees })
  return { kind: 'search', to: address, about: aboutSearch(address), title: titleOfSearch(filter, words) }
}

type Titled = { id: string; title: string; address?: string | null }

const documentAt = async (slug: ContentTypeSlug, path: string, now: Date): Promise<Titled | undefined> => {
  const { isAnnounced, lifetime } = definitionOf(slug)
  const where = { address: { equals: path } }
  const select = { title: true, address: true } as const
  if (isAnnounced) return (await announced<Titled>(slug, { where, sort: 'id', limit: 1, select, depth: 0 }))[0]
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: named(slug),
      where: { and: [where, live(lifetime, now)] },
      select: select as never,
      depth: 0,
      limit: 1,
      pagination: false,
      ...rule,
    }),
  )
  return docs[0] as Titled | undefined
}

const documentSubject = async (path: string, now: Date): Promise<Subject | undefined> => {
  const slug = typeOfPage(path)
  if (!isContentType(slug)) return undefined
  const { happenings, isFact }: TypeDefinition<ContentTypeSlug> = definitionOf(slug)
  const found = happenings && (await documentAt(slug, path, now))
  if (!found) return undefined
  return {
    kind: 'document',
    to: path,
    about: aboutDocument(slug, found.id),
    title: found.title,
    isFact: Boolean(isFact),
  }
}

/** A committee is followed by what it decides. */
const decisionsOf = (committee: string): string =>
  finderAddress(decisions, { committee: committee.slice(committeesDefinition.path.length + 1) })

const isBelow = (path: string, { path: section }: { path: string }): boolean => path.startsWith(`${section}/`)

/**
 * Returns what can be followed at an address of this site.
 *
 * @param typed a path with its query, or a full address of this site; of its feed is as good
 * @returns undefined where there is nothing to follow
 */
export const subjectAt = async (typed: string, now: Date): Promise<Subject | undefined> => {
  const target = redirectTarget(typed, readEnvironment().siteUrl)
  if (!target?.startsWith('/')) return undefined
  const [path = '', query = ''] = (target.split('#', 1)[0] as string).split(/(?=\?)/)
  const page = path.replace(/\/feed\.xml$/, '')
  const list = lists().find(({ to }) => to === page)
  // A list that is also a finder may be narrowed, and is followed as that.
  if (list && !finders.some(({ address }) => address === page)) return list
  const isPage = ({ to }: Subject) => to === page
  if (isBelow(page, topicsDefinition)) return (await topicSubjects(await newsroom())).find(isPage)
  if (isBelow(page, newsletterSeriesDefinition)) return (await seriesSubjects(await newsroom())).find(isPage)
  if (isBelow(page, committeesDefinition)) return searchSubject(decisionsOf(page))
  return (await searchSubject(`${page}${query}`)) ?? documentSubject(page, now)
}
