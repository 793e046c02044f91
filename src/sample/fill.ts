import type { BasePayload } from 'payload'
import type { News } from '@/payload-types'
import { clockAt } from './clock'
import { consultationData, inspectionData, newsData, noticeData } from './collection-data'
import { fillCommittees } from './committees/fill'
import { allConsultations } from './consultations/consultations'
import { contacts, portraits } from './contacts'
import { council, councilServices } from './council'
import { documentFiles } from './documents/documents'
import { imageFiles } from './images'
import { inspectionReports } from './inspection-reports'
import { incompleteDraft } from './news/drafts'
import { allNews } from './news/news'
import { newsletterData, newsletterSeries, newsletters } from './newsletters'
import { accessibilityStatement, pages } from './pages'
import { References } from './references'
import { richText } from './rich-text-builder'
import { serviceNotices } from './service-notices'
import { topics } from './topics'

/**
 * Fills a new database with an invented council: everything a newsroom has after four years,
 * dated from `now` backwards and a little ahead.
 *
 * Each collection only refers to those made before it, so every link has an id to point to.
 *
 * @param now the day the site starts
 */
export const fillWithSampleCouncil = async (payload: BasePayload, now: Date): Promise<void> => {
  const clock = clockAt(now)
  const ids = new References()
  const published = { _status: 'published' as const }

  for (const [key, data] of Object.entries(topics))
    ids.keep('topics', key, await payload.create({ collection: 'topics', data }))
  for (const [key, data] of Object.entries(newsletterSeries))
    ids.keep('newsletter-series', key, await payload.create({ collection: 'newsletter-series', data }))
  for (const { key, data, file } of await imageFiles())
    ids.keep('media', key, await payload.create({ collection: 'media', data, file }))
  for (const [key, data] of Object.entries(contacts)) {
    const portrait = ids.maybe('media', portraits[key])
    ids.keep('contacts', key, await payload.create({ collection: 'contacts', data: { ...data, portrait } }))
  }
  for (const { key, data, file } of await documentFiles(clock))
    ids.keep('documents', key, await payload.create({ collection: 'documents', data, file }))

  for (const { key, title, summary, body } of pages) {
    const data = { slug: key, title, summary, body: richText(body, ids.find), ...published }
    ids.keep('pages', key, await payload.create({ collection: 'pages', data }))
  }
  for (const sample of allConsultations(clock)) {
    const data = { ...consultationData(sample, ids), ...published }
    ids.keep('consultations', sample.key, await payload.create({ collection: 'consultations', data }))
  }
  for (const sample of inspectionReports(clock)) {
    const data = { ...inspectionData(sample, ids), ...published }
    ids.keep('inspection-reports', sample.key, await payload.create({ collection: 'inspection-reports', data }))
  }
  for (const sample of serviceNotices(clock)) {
    const data = { ...noticeData(sample, ids), ...published }
    ids.keep('service-notices', sample.key, await payload.create({ collection: 'service-notices', data }))
  }

  await fillCommittees(payload, clock, ids)

  const featured: News['id'][] = []
  for (const sample of allNews(clock)) {
    const data = { ...newsData(sample, ids), ...published }
    const { id } = ids.keep('news', sample.key, await payload.create({ collection: 'news', data }))
    if (sample.featured) featured.push(id)
    if (sample.newerDraft) {
      const draft = { ...sample.newerDraft, _status: 'draft' as const }
      await payload.update({ collection: 'news', id, data: draft, draft: true })
    }
  }
  for (const sample of newsletters(clock)) {
    const data = { ...newsletterData(sample, ids), ...published }
    await payload.create({ collection: 'newsletters', data })
  }
  await payload.create({ collection: 'news', data: { ...incompleteDraft, _status: 'draft' }, draft: true })

  await payload.updateGlobal({ slug: 'home', data: { featured } })
  const accessibility = { ...accessibilityStatement(clock), contact: ids.find('contacts', 'press') }
  await payload.updateGlobal({ slug: 'accessibility', data: accessibility })
  await payload.updateGlobal({
    slug: 'site',
    data: {
      name: council.name,
      description: council.description,
      primaryColour: '#1d4e5f',
      accentColour: '#f2b632',
      timeZone: 'Europe/London',
      services: [...councilServices],
      footerLinks: pages.map(({ key, title }) => ({ label: title, url: `/${key}` })),
      footerText:
        'Merrowby Borough Council is an invented council. Its news shows what this software does: replace it with your own.',
      pressOffice: ids.find('contacts', 'press'),
    },
  })
}
