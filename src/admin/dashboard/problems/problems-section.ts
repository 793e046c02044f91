import type { ContentTypeSlug } from '../../../publishing/content-types'
import { cut, documentHref, kindOf, type Row, type Section, titleOf } from '../row'

/** Something live that leads its readers to what they do not find. */
export type BrokenReferences = {
  type: ContentTypeSlug
  id: string
  title?: string | null
  kind?: string | null
  /** What each of them leads to, in words. */
  troubles: string[]
}

const shown = 8
const troublesShown = 3

const brokenRow = ({ type, id, title, kind, troubles }: BrokenReferences): Row => {
  const left = troubles.length - troublesShown
  return {
    key: `broken/${type}/${id}`,
    href: documentHref(type, id),
    title: titleOf({ title }),
    kind: kindOf(type, { kind }),
    facts: [
      ...troubles.slice(0, troublesShown).map((trouble) => `Refers to ${trouble}`),
      ...(left > 0 ? [`and to ${left} more`] : []),
    ],
  }
}

type Problems = {
  changes: Row[]
  broken: BrokenReferences[]
  /** What the home page was told to feature and can’t. */
  featured: string[]
  /** What is wrong with the search, in a sentence. */
  search?: string
}

/** What went wrong, or will puzzle readers; what keeps something from being public comes first. */
export const problemsSection = ({ changes, broken, featured, search }: Problems): Section => {
  const home: Row = {
    key: 'home',
    href: '/admin/globals/home',
    title: 'Featured news',
    kind: 'Home page',
    facts: featured.map((trouble) => `Is to show ${trouble}`),
  }
  const finder: Row = {
    key: 'search',
    href: '/admin/globals/finder',
    title: 'Search',
    kind: 'Site',
    facts: search ? [search] : [],
  }
  const rows = [
    ...changes,
    ...(search ? [finder] : []),
    ...(featured.length > 0 ? [home] : []),
    ...broken.map(brokenRow),
  ]
  const [kept, more] = cut(rows, { shown })
  return {
    id: 'problems',
    heading: 'Problems',
    groups: [{ rows: kept }],
    count: rows.length,
    empty: 'No problems found.',
    more,
  }
}
