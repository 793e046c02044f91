import type { BreadcrumbList, Event, NewsArticle, Report, SpecialAnnouncement, Thing } from 'schema-dts'
import { publicUpdates } from '../../../collections/behaviours/updates'
import { dateTimeWithOffset } from '../../dates'
import type { Consultation, InspectionReport, News, ServiceNotice } from '../../payload-types'
import { noticeWords } from '../notice-state'
import { allPopulated, populated } from '../populated'
import { languageOfDocument } from '../written-in'
import { imageObject, organization, type Publisher, type SharedImage, sharedImage } from './publisher'

/*
 * What a page says in words, said again in the vocabulary of schema.org for search engines and other
 * programs. Only what the page shows is in it; times carry London's offset.
 */

type Crumb = { label: string; url: string }

/** When something last changed for readers: its newest public update, else its publication. */
const changedAt = (published: string, updates: { at: string }[]): string =>
  updates.reduce((newest, { at }) => (at > newest ? at : newest), published)

const topicsOf = (topics: News['topics']): string[] => allPopulated(topics).map(({ title }) => title)

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

/**
 * An article. https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @param made the image that is made for an article without one
 */
export const newsArticle = (article: News, publisher: Publisher, now: Date, made?: SharedImage): NewsArticle => {
  const url = `${publisher.siteUrl}${article.address}`
  const published = article.publishedAt as string
  const council = organization(publisher)
  const image = imageObject(sharedImage(populated(article.leadImage), publisher.siteUrl) ?? made)
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: languageOfDocument(article),
    datePublished: dateTimeWithOffset(published),
    dateModified: dateTimeWithOffset(changedAt(published, publicUpdates(article.updates, now))),
    author: council,
    publisher: council,
    image,
    articleSection: topicsOf(article.topics),
  }
}

/** An inspection report: what the page says of it, and where the inspectors' own stands. */
export const reportOfInspection = (
  inspection: InspectionReport,
  inspectorate: string,
  publisher: Publisher,
  now: Date,
): Report => ({
  '@type': 'Report',
  name: inspection.title,
  headline: inspection.title,
  description: inspection.summary,
  url: `${publisher.siteUrl}${inspection.address}`,
  inLanguage: languageOfDocument(inspection),
  datePublished: inspection.publishedAt ? dateTimeWithOffset(inspection.publishedAt) : undefined,
  dateModified: inspection.publishedAt
    ? dateTimeWithOffset(changedAt(inspection.publishedAt, publicUpdates(inspection.updates, now)))
    : undefined,
  publisher: organization(publisher),
  about: inspection.service,
  isBasedOn: inspection.reportUrl ?? undefined,
  sourceOrganization: { '@type': 'Organization', name: inspectorate },
})

/** The events of a consultation that people can go to, or join. */
export const consultationEvents = (consultation: Consultation, publisher: Publisher): Event[] =>
  (consultation.events ?? []).flatMap(({ title, startsAt, endsAt, place, joinUrl }) => {
    if (!title || !startsAt || !(place || joinUrl)) return []
    const modes = [place && 'Offline', joinUrl && 'Online'].filter(Boolean)
    const mode = modes.length === 2 ? 'Mixed' : modes[0]
    const locations: Thing[] = [
      ...(place ? [{ '@type': 'Place' as const, name: place, address: place }] : []),
      ...(joinUrl ? [{ '@type': 'VirtualLocation' as const, url: joinUrl }] : []),
    ]
    return {
      '@type': 'Event' as const,
      name: title,
      description: consultation.title,
      inLanguage: languageOfDocument(consultation),
      url: `${publisher.siteUrl}${consultation.address}`,
      startDate: dateTimeWithOffset(startsAt),
      endDate: endsAt ? dateTimeWithOffset(endsAt) : undefined,
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      eventStatus: 'https://schema.org/EventScheduled',
      location: locations.length === 1 ? locations[0] : locations,
      organizer: organization(publisher),
    } as Event
  })

/** A service notice, by what it says now. */
export const specialAnnouncement = (notice: ServiceNotice, publisher: Publisher, now: Date): SpecialAnnouncement => ({
  '@type': 'SpecialAnnouncement',
  name: notice.title,
  text: noticeWords(notice, now),
  url: `${publisher.siteUrl}${notice.address}`,
  inLanguage: languageOfDocument(notice),
  datePosted: dateTimeWithOffset(notice.startsAt as string),
  dateModified: dateTimeWithOffset(changedAt(notice.startsAt as string, publicUpdates(notice.updates, now))),
  expires: notice.endsAt ? dateTimeWithOffset(notice.endsAt) : undefined,
  publisher: organization(publisher),
})
