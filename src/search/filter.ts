import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { type EntryType, entryTypes } from '@collections/definitions'
import { newsDefinition } from '@collections/news/definition'
import type { Query } from '@/addresses/page-number'
import { formOfAddress } from '@/addresses/site-addresses'
import { longestValue, withParameters } from '@/addresses/with-parameters'
import { type ConsultationState, consultationStates } from './index/query'

/** Describes what somebody looks for, as an address says it. */
export type FinderFilter = {
  q?: string
  type?: EntryType
  /** The topic's slug. */
  topic?: string
  /** The committee’s slug, where the finder knows committees. */
  committee?: string
  year?: string
  /** Of the year, as "09". */
  month?: string
  state?: ConsultationState
  /** Only where it is not what the finder does by itself. */
  sort?: 'date'
}

/** A place to look for things. */
export type Finder = {
  address: string
  types: readonly EntryType[]
  withdrawnToo: boolean
  /** Service notices that are planned or over, too. */
  announcedToo: boolean
}

/** All news there ever was. */
export const archive: Finder = {
  address: '/news/archive',
  types: newsDefinition.kinds.map(({ value }) => value),
  withdrawnToo: false,
  announcedToo: false,
}

/** Everything on the site. What is withdrawn is found too, last, since its page stays and says why; and so are planned and past notices, marked. */
export const siteSearch: Finder = {
  address: '/search',
  types: entryTypes.map(({ value }) => value),
  withdrawnToo: true,
  announcedToo: true,
}

/** Everything that was resolved. */
export const decisions: Finder = {
  address: agendaItemsDefinition.path,
  types: ['decision'],
  withdrawnToo: false,
  announcedToo: false,
}

/** Returns whether results of a finder can be narrowed by something: its address has a parameter for it. */
export const canAskFor = ({ address }: Finder, name: string): boolean =>
  formOfAddress(address)?.parameters?.includes(name) === true

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((known) => known === value)

/**
 * Keeps of an address's query what a finder knows; anything else is as if it were not there.
 *
 * @param query the parameters of the address, as Next.js gives them
 */
export const finderFilter = (finder: Finder, query: Query): FinderFilter => {
  const { types } = finder
  const one = (name: string) => {
    const value = query[name]
    return (Array.isArray(value) ? value[0] : value)?.trim() || undefined
  }
  const q = one('q')?.slice(0, longestValue)
  const year = one('year')
  const month = one('month')?.padStart(2, '0')
  const validYear = year && /^\d{4}$/.test(year) ? year : undefined
  return {
    q,
    type: oneOf(types, one('type')),
    topic: one('topic'),
    committee: canAskFor(finder, 'committee') ? one('committee') : undefined,
    year: validYear,
    month: validYear && month && /^(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    state: types.includes('consultation') ? oneOf(consultationStates, one('state')) : undefined,
    sort: q && one('sort') === 'date' ? 'date' : undefined,
  }
}

/** Returns whether anything is asked for but an order. */
export const isNarrowed = ({ sort: _, ...filter }: FinderFilter): boolean => Object.values(filter).some(Boolean)

const withFilter = (path: string, filter: FinderFilter, page: number): string => {
  const given: Record<string, string | undefined> = { ...filter, page: page > 1 ? String(page) : undefined }
  return withParameters(path, (name) => given[name])
}

/** The address of a finder for a filter and page; parameters always in the same order. */
export const finderAddress = ({ address }: Finder, filter: FinderFilter, page = 1): string =>
  withFilter(address, filter, page)

/** The feed of exactly what a filter finds, the newest first. */
export const finderFeed = ({ address }: Finder, { sort: _, ...filter }: FinderFilter): string =>
  withFilter(`${address}/feed.xml`, filter, 1)
