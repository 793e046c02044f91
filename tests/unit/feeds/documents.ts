import type { Consultation, InspectionReport, News, ServiceNotice, Topic } from '@/payload-types'
import { bridge, paragraph, richText } from '../rich-text/nodes'

export const siteUrl = 'https://news.example.gov.uk'
export const now = new Date('2026-06-01T12:00:00.000Z')
export const context = { siteUrl, now }

const dates = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-05-01T09:00:00.000Z' }

export const roads: Topic = { id: 'topic-1', title: 'Roads', slug: 'roads', address: '/topics/roads', ...dates }

export const news = (fields: Partial<News> = {}): News => ({
  id: '0190a6c2-7b1e-7c3a-9d55-1b2c3d4e5f60',
  title: 'New bridge opens',
  kind: 'news',
  summary: 'The bridge opens on Monday.',
  slug: 'new-bridge-opens',
  address: '/news/2026/new-bridge-opens',
  body: richText(paragraph('The story.')),
  leadImage: bridge,
  topics: [roads, 'hidden'],
  publishedAt: '2026-05-01T09:00:00.000Z',
  publishedAt_tz: 'Europe/London',
  _status: 'published',
  ...dates,
  ...fields,
})

export const consultation = (fields: Partial<Consultation> = {}): Consultation => ({
  id: '65f1a2b3c4d5e6f708192a3b',
  title: 'Market square',
  summary: 'How should the square look?',
  slug: 'market-square',
  address: '/consultations/market-square',
  body: richText(paragraph('About it.')),
  opensAt: '2026-05-10T08:00:00.000Z',
  opensAt_tz: 'Europe/London',
  closesAt: '2026-06-30T23:00:00.000Z',
  closesAt_tz: 'Europe/London',
  publishedAt: '2026-05-01T09:00:00.000Z',
  publishedAt_tz: 'Europe/London',
  surveyUrl: 'https://survey.example/1',
  respondByEmail: 'square@example.gov.uk',
  _status: 'published',
  ...dates,
  ...fields,
})

export const inspection = (fields: Partial<InspectionReport> = {}): InspectionReport => ({
  id: 'report-1',
  title: 'Children’s services inspected',
  summary: 'Judged good.',
  inspectorate: 'ofsted',
  service: 'Children’s services',
  address: '/inspections/childrens-services',
  inspectedFrom: '2026-02-02T12:00:00.000Z',
  inspectedTo: '2026-02-06T12:00:00.000Z',
  judgements: [{ area: 'Leadership', judgement: 'Good' }],
  keyFindings: [{ text: 'Children are safe' }],
  improvements: [{ text: 'Answer sooner' }],
  quotes: [{ quote: 'We are proud.', name: 'Jo Day', role: 'Director' }],
  reportUrl: 'https://reports.example/1',
  publishedAt: '2026-05-01T09:00:00.000Z',
  _status: 'published',
  ...dates,
  ...fields,
})

export const notice = (fields: Partial<ServiceNotice> = {}): ServiceNotice => ({
  id: 'notice-1',
  title: 'Bins a day late',
  message: 'Put your bins out on Tuesday.',
  severity: 'warning',
  placement: 'everywhere',
  address: '/service-notices/bins',
  startsAt: '2026-05-30T06:00:00.000Z',
  startsAt_tz: 'Europe/London',
  endsAt: '2026-06-02T23:00:00.000Z',
  link: { label: 'Find your day', url: '/bins' },
  _status: 'published',
  ...dates,
  ...fields,
})
