import type { BreadcrumbList } from 'schema-dts'
import type { News } from '@/payload-types'
import { allPopulated } from '@/site/document/populated'
import type { Publisher } from './publisher'

/*
 * Says again what a page says in words, in the vocabulary of schema.org for search engines and other
 * programs. Only what the page shows is in it; times carry London's offset.
 */

type Crumb = { label: string; url: string }

/** Returns when something last changed for readers: its newest public update, else its publication. */
export const lastChangedAt = (published: string, updates: { at: string }[]): string =>
  updates.reduce((newest, { at }) => (at > newest ? at : newest), published)

export const topicsOf = (topics: News['topics']): string[] => allPopulated(topics).map(({ title }) => title)

/** The way from the home page to a page, itself last. */
export const breadcrumbList = (crumbs: Crumb[], page: Crumb, { siteUrl }: Publisher): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: 'Home', url: '/' }, ...crumbs, page].map(({ label, url }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: `${siteUrl}${url}`,
  })),
})
