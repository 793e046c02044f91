import type { ContentTypeSlug } from '@collections/definitions'
import { cut, type DashboardRow, editHref, kindLabelOf, type Section, titleOf } from '@/admin/dashboard/row'

/** Something live that leads its readers to what they do not find. */
export type BrokenReferences = {
  type: ContentTypeSlug
  id: string
  title?: string | null
  kind?: string | null
  /** Says what each of them leads to, in words. */
  troubles: string[]
}

const shown = 8
const troublesShown = 3

const brokenRow = ({ type, id, title, kind, troubles }: BrokenReferences): DashboardRow => {
  const left = troubles.length - troublesShown
  return {
    key: `broken/${type}/${id}`,
    href: editHref(type, id),
    title: titleOf({ title }),
    kind: kindLabelOf(type, { kind }),
    facts: [
      ...troubles.slice(0, troublesShown).map((trouble) => `Refers to ${trouble}`),
      ...(left > 0 ? [`and to ${left} more`] : []),
    ],
  }
}

type Problems = {
  changes: DashboardRow[]
  broken: BrokenReferences[]
  /** Lists what the home page was told to feature and can’t. */
  featured: string[]
  /** Says what is wrong with the search, in a sentence. */
  search?: string
  /** Says what keeps mail from going out, and other systems from being told. */
  mail?: DashboardRow[]
  /** Said where there is nothing. */
  empty?: string
}

/** Returns what went wrong, or will puzzle readers; what keeps something from being public comes first. */
export const problemsSection = ({ changes, broken, featured, search, mail = [], empty = '' }: Problems): Section => {
  const home: DashboardRow = {
    key: 'home',
    href: '/admin/globals/home',
    title: 'Featured news',
    kind: 'Home page',
    facts: featured.map((trouble) => `Is to show ${trouble}`),
  }
  const finder: DashboardRow = {
    key: 'search',
    href: '/admin/globals/finder',
    title: 'Search',
    kind: 'Site',
    facts: search ? [search] : [],
  }
  const rows = [
    ...changes,
    ...mail,
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
    empty,
    more,
  }
}
