import type { AddressForm } from '@collections/definition'

/** Topics have pages like content types, but are neither drafted nor timed. */
export const topicsDefinition = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  kinds: [{ value: 'topic', label: 'Topic' }],
  path: '/topics',
  addresses: [
    { path: '/topics' },
    { path: '/topics/[slug]', parameters: ['page'] },
    { path: '/topics/[slug]/feed.xml' },
  ] satisfies AddressForm[],
  parts: ['/feed.xml'],
  listTitle: 'Topics',
  referred: { title: true, address: true },
} as const
