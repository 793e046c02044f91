import type { AddressForm } from '@collections/definition'

/** Who meets and decides: with a page and a feed of its decisions, but neither drafted nor timed. */
export const committeesDefinition = {
  slug: 'committees',
  labels: { singular: 'Committee', plural: 'Committees' },
  kinds: [{ value: 'committee', label: 'Committee' }],
  path: '/committees',
  addresses: [
    { path: '/committees' },
    { path: '/committees/[slug]' },
    { path: '/committees/[slug]/feed.xml' },
  ] satisfies AddressForm[],
  parts: ['/feed.xml'],
  referred: { title: true, slug: true, address: true, calledIn: true },
} as const
