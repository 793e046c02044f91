import { publicUpdates } from '@collections/behaviours/updates'
import type { SpecialAnnouncement } from 'schema-dts'
import type { ServiceNotice } from '@/payload-types'
import { languageOfDocument } from '@/site/document/written-in'
import { lastChangedAt } from '@/site/structured-data/documents'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'
import { noticeWords } from './state'

/** A service notice, by what it says now. */
export const specialAnnouncement = (notice: ServiceNotice, publisher: Publisher, now: Date): SpecialAnnouncement => ({
  '@type': 'SpecialAnnouncement',
  name: notice.title,
  text: noticeWords(notice, now),
  url: `${publisher.siteUrl}${notice.address}`,
  inLanguage: languageOfDocument(notice),
  datePosted: dateTimeWithOffset(notice.startsAt as string),
  dateModified: dateTimeWithOffset(lastChangedAt(notice.startsAt as string, publicUpdates(notice.updates, now))),
  expires: notice.endsAt ? dateTimeWithOffset(notice.endsAt) : undefined,
  publisher: organization(publisher),
})
