import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom()
})
afterAll(() => newsroom.close())

/** Payload keeps these itself: rows have ids, moments their zone, uploads what is known of the file. */
const byPayload = new Set(['id', 'createdAt', 'updatedAt', '_status', 'blockName'])
const ofUploads = [
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
]
const ofPeople = [
  'noMail',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'salt',
  'hash',
  'loginAttempts',
  'lockUntil',
  'sessions',
]
/** Where the site keeps a document's address; read-only, not entered by anybody. */
const ofAddresses = ['address', 'firstPublishedAt']

/** How a document gets to the public: who works on it, what waits, which files it shows. For staff only. */
const ofPublishing = [
  'authors → users[]',
  'submitted',
  'lastEditedBy → users',
  'reason',
  'standing',
  'usedMedia → media[]',
  'usedDocuments → documents[]',
  'usedContacts',
]

const described = (field: FlattenedField): string => {
  if (field.type === 'array' || field.type === 'group')
    return `${field.name}{ ${namesOf(field.flattenedFields).join(' ')} }`
  if (field.type === 'relationship' || field.type === 'upload')
    return `${field.name} → ${field.relationTo}${field.hasMany ? '[]' : ''}`
  return field.name
}

const namesOf = (fields: FlattenedField[]): string[] =>
  fields.filter(({ name }) => !byPayload.has(name) && !name.endsWith('_tz')).map(described)

const collectionFields = (slug: string, besides: string[] = []) =>
  namesOf(newsroom.payload.collections[slug as 'news']?.config.flattenedFields ?? [])
    .filter((name) => !besides.includes(name.replace(/\{.*$/, '')))
    .sort()

const withdrawal = 'withdrawal{ at reason }'
const contract: { slug: string; fields: string[]; besides?: string[] }[] = [
  {
    slug: 'news',
    besides: [...ofAddresses, ...ofPublishing, 'earlyAccessAt', 'decision → agenda-items'],
    fields: [
      'language',
      'title',
      'slug',
      'kind',
      'summary',
      'leadImage → media',
      'body',
      'topics → topics[]',
      'publishedAt',
      'expiresAt',
      'featured',
      'notesToEditors',
      'pressContact → contacts',
      'consultation → consultations',
      'inspectionReport → inspection-reports',
      'related → news[]',
      'documents → documents[]',
      'updates{ at note }',
      withdrawal,
    ],
  },
  {
    slug: 'consultations',
    besides: [...ofAddresses, ...ofPublishing, 'responseMinutes', 'movedClosing'],
    fields: [
      'language',
      'title',
      'slug',
      'summary',
      'body',
      'topics → topics[]',
      'publishedAt',
      'opensAt',
      'closesAt',
      'audience',
      'partners{ name }',
      'surveyUrl',
      'respondByEmail',
      'respondByPost',
      'events{ title startsAt endsAt place joinUrl }',
      'documents → documents[]',
      'contact → contacts',
      'outcome{ publishedAt decision weAsked youSaid weDid documents → documents[] }',
      'updates{ at note }',
      withdrawal,
    ],
  },
  {
    slug: 'inspection-reports',
    besides: [...ofAddresses, ...ofPublishing],
    fields: [
      'language',
      'title',
      'slug',
      'summary',
      'body',
      'topics → topics[]',
      'publishedAt',
      'inspectorate',
      'inspectorateName',
      'service',
      'inspectionType',
      'inspectedFrom',
      'inspectedTo',
      'reportPublishedAt',
      'judgements{ area judgement }',
      'keyFindings{ text }',
      'improvements{ text }',
      'quotes{ quote name role }',
      'reportUrl',
      'reportDocument → documents',
      'previousReport → inspection-reports',
      'updates{ at note }',
      withdrawal,
    ],
  },
  {
    slug: 'service-notices',
    besides: [...ofAddresses, ...ofPublishing],
    fields: [
      'language',
      'title',
      'slug',
      'message',
      'severity',
      'topics → topics[]',
      'link{ label url }',
      'startsAt',
      'endsAt',
      'placement',
      'updates{ at text }',
    ],
  },
  {
    slug: 'newsletters',
    besides: [...ofAddresses, ...ofPublishing],
    fields: [
      'language',
      'title',
      'slug',
      'summary',
      'series → newsletter-series',
      'sections',
      'publishedAt',
      'updates{ at note }',
      withdrawal,
    ],
  },
  {
    slug: 'newsletter-series',
    besides: [...ofAddresses],
    fields: ['title', 'slug', 'description', 'fromName'],
  },
  { slug: 'committees', besides: [...ofAddresses, 'calledIn', 'endedAt'], fields: ['title', 'slug', 'description'] },
  {
    slug: 'meetings',
    besides: [
      ...ofAddresses,
      ...ofPublishing,
      ...['title', 'slug', 'publishedAt', 'updates', 'withdrawal', 'language'],
      ...['notice', 'minutesApprovedAt', 'rescheduledAt', 'privateNotice'],
    ],
    fields: [
      'committee → committees',
      'startsAt',
      'endsAt',
      'place',
      'joinUrl',
      'state',
      'minutesState',
      'documents → documents[]',
    ],
  },
  {
    slug: 'agenda-items',
    besides: [
      ...ofAddresses,
      ...ofPublishing,
      ...['publishedAt', 'updates', 'withdrawal', 'language', 'order', 'committee → committees'],
      ...['decidedBy', 'decidedAt', 'resolvedAt', 'exemptReason', 'inspectionReport → inspection-reports'],
    ],
    fields: [
      'title',
      'slug',
      'meeting → meetings',
      'number',
      'purpose',
      'reportDocuments → documents[]',
      'officerContact → contacts',
      'minutes',
      'resolutions{ letter verb text }',
      'isKeyDecision',
      'callInUntil',
      'exempt',
      'documents → documents[]',
      'topics → topics[]',
      'consultation → consultations',
    ],
  },
  { slug: 'topics', besides: [...ofAddresses, 'services'], fields: ['title', 'slug', 'description'] },
  { slug: 'contacts', fields: ['name', 'team', 'email', 'phone', 'website', 'hours', 'portrait → media'] },
  {
    slug: 'media',
    besides: [...ofUploads, 'fileNotes', 'releasedAt', 'sourceHash', 'placeholder'],
    fields: ['alt', 'caption', 'credit'],
  },
  { slug: 'documents', besides: [...ofUploads, 'fileNotes', 'releasedAt'], fields: ['title', 'description'] },
  {
    slug: 'pages',
    besides: [...ofAddresses, ...ofPublishing],
    fields: ['title', 'slug', 'summary', 'body', 'language'],
  },
  { slug: 'users', besides: ofPeople, fields: ['name', 'roles', 'email'] },
]

describe('the contract', () => {
  it.each(contract)('$slug has exactly its fields', ({ slug, fields, besides }) => {
    expect(collectionFields(slug, besides)).toEqual([...fields].sort())
  })

  it('has these collections, those of publishing, and Payload’s own', () => {
    const besides = [
      'comments',
      'deliveries',
      'file-addresses',
      'kept-texts',
      'mailings',
      'pauses',
      'press-list',
      'preview-links',
      'publication-log',
      'redirects',
      'scheduled-changes',
      'subscribers',
      'subscription-counts',
      'subscriptions',
      'webhooks',
    ]
    const own = Object.keys(newsroom.payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect(own.sort()).toEqual([...contract.map(({ slug }) => slug), ...besides].sort())
  })

  it('has the globals site and home, and the publishing rules', () => {
    expect(newsroom.payload.globals.config.map(({ slug }) => slug).sort()).toEqual([
      'accessibility',
      'finder',
      'home',
      'publishing',
      'site',
    ])
  })

  it.each([
    { slug: 'site', fields: ['name', 'logo → media', 'navigation{ label url }', 'pressOffice → contacts', 'timeZone'] },
    { slug: 'home', fields: ['featured → news[]'] },
  ])('the global $slug has at least its fields', ({ slug, fields }) => {
    const found = newsroom.payload.globals.config.find((global) => global.slug === slug)
    expect(namesOf(found?.flattenedFields ?? [])).toEqual(expect.arrayContaining(fields))
  })

  it.each([
    { slug: 'news', field: 'kind', values: ['news', 'press-release', 'statement', 'speech'] },
    {
      slug: 'inspection-reports',
      field: 'inspectorate',
      values: ['ofsted', 'cqc', 'hmi-probation', 'hmicfrs', 'lga-peer-challenge', 'other'],
    },
    { slug: 'service-notices', field: 'severity', values: ['information', 'warning', 'emergency'] },
    { slug: 'service-notices', field: 'placement', values: ['everywhere', 'home', 'topics'] },
    { slug: 'users', field: 'roles', values: ['author', 'editor', 'notices', 'admin'] },
  ])('$slug.$field is one of $values', ({ slug, field, values }) => {
    const found = newsroom.payload.collections[slug as 'news']?.config.flattenedFields.find(
      ({ name }) => name === field,
    )
    const options = found?.type === 'select' ? found.options : []
    expect(options.map((option) => (typeof option === 'string' ? option : option.value))).toEqual(values)
  })

  it('every document answers with its status and ISO dates in UTC', async () => {
    const editor = await newsroom.person('editor')
    const { body } = await newsroom.rest('POST', 'news', {
      as: editor,
      body: { title: 'Dates', expiresAt: '2027-07-01T09:00:00+01:00' },
    })
    expect(body.doc).toMatchObject({ _status: 'draft', expiresAt: '2027-07-01T08:00:00.000Z' })
    expect(typeof body.doc.id).toBe('string')
  })
})
