import type { AddressForm } from '@collections/definition'

/** What issues of a newsletter belong to, and what people subscribe to: with a page, but neither drafted nor timed. */
export const newsletterSeriesDefinition = {
  slug: 'newsletter-series',
  labels: { singular: 'Newsletter series', plural: 'Newsletter series' },
  kinds: [{ value: 'newsletter-series', label: 'Newsletter series' }],
  path: '/newsletters/series',
  addresses: [
    { path: '/newsletters/series/[slug]', parameters: ['page'] },
    { path: '/newsletters/series/[slug]/feed.xml' },
  ] satisfies AddressForm[],
  parts: ['/feed.xml'],
  referred: { title: true, address: true, description: true },
} as const
