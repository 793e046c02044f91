import type { DocumentStanding } from '@/publishing/states/document-standing'
import type { Facts } from '@/publishing/states/words/facts'
import type { Version } from '@/publishing/version'

/** Ten to midnight before a Sunday. */
export const now = new Date('2026-11-28T23:50:00.000Z')

export const sundayNight = '2026-11-29T00:01:00.000Z'
export const monday = '2026-11-30T10:00:00.000Z'
export const friday = '2026-11-27T09:30:00.000Z'

export const news = {
  slug: 'news',
  lifetime: { from: 'publishedAt', until: 'expiresAt' },
  canBeWithdrawn: true,
  hasUpdates: true,
}
export const notices = {
  slug: 'service-notices',
  lifetime: { from: 'startsAt', until: 'endsAt' },
  canBeWithdrawn: false,
  hasUpdates: true,
}

export const draft = (more: Partial<Version> = {}): Version => ({
  id: 'a',
  _status: 'draft',
  updatedAt: '2026-11-28T23:50:00.000Z',
  ...more,
})

export const approved = (more: Partial<Version> = {}): Version => ({
  id: 'a',
  _status: 'published',
  updatedAt: friday,
  publishedAt: friday,
  ...more,
})

export const author = { write: true, publish: false }
export const editor = { write: true, publish: true }
export const reader = { write: false, publish: false }

export const standing = (published: Version | undefined, newest?: Version): DocumentStanding => ({
  newest: newest ?? published ?? draft(),
  published,
})

/** A news item in the hands of an editor who did not write it, unless something else is said. */
export const facts = (more: Partial<Facts> = {}): Facts => ({
  type: news,
  may: editor,
  twoPeople: false,
  others: [],
  ...more,
})
