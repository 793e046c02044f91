import { publicUpdates } from '@collections/behaviours/updates'
import type { SpecialAnnouncement } from 'schema-dts'
import type { ServiceNotice } from '@/payload-types'
import { languageOfDocument } from '@/site/document/written-in'
import { lastChangedAt } from '@/site/structured-data/documents'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'
import { noticeWords } from './state'

/** What is new, and what was said at first. */
const textOf = (notice: ServiceNotice, now: Date): string =>
  [...new Set([noticeWords(notice, now), notice.message])].join('\n\n')

/** When it began, as far as it has; one that is planned has no day on which it was announced. */
const begun = ({ startsAt }: ServiceNotice, now: Date): string | undefined =>
  startsAt && new Date(startsAt) <= now ? startsAt : undefined

/** When it last changed for readers: by an update, or by its beginning. */
const changed = (notice: ServiceNotice, now: Date): string | undefined => {
  const [newest] = publicUpdates(notice.updates, now)
  const from = begun(notice, now) ?? newest?.at
  return from && lastChangedAt(from, newest ? [newest] : [])
}

const inWords = (dateTime: string | null | undefined): string | undefined =>
  dateTime ? dateTimeWithOffset(dateTime) : undefined

/** A service notice, by what it says now. */
export const specialAnnouncement = (notice: ServiceNotice, publisher: Publisher, now: Date): SpecialAnnouncement => ({
  '@type': 'SpecialAnnouncement',
  name: notice.title,
  text: textOf(notice, now),
  url: `${publisher.siteUrl}${notice.address}`,
  inLanguage: languageOfDocument(notice),
  datePosted: inWords(begun(notice, now)),
  dateModified: inWords(changed(notice, now)),
  expires: inWords(notice.endsAt),
  publisher: organization(publisher),
})
