import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentTypeSlug, complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const early = '2026-05-01T10:00:00.000Z'
const late = '2026-06-01T10:00:00.000Z'
const html = 'This is plain text: remove the HTML tags.'
const web = 'Enter a full address that starts with https:// or http://.'
const tooLong = (longest: number) => `This value must be shorter than the max length of ${longest} characters.`

const cases: { what: string; type: ContentTypeSlug; data: Record<string, unknown>; path: string; message: string }[] = [
  {
    what: 'a consultation that closes before it opens',
    type: 'consultations',
    data: { opensAt: late, closesAt: early },
    path: 'closesAt',
    message: 'This must be later than “Opens”.',
  },
  {
    what: 'a consultation that closes as it opens',
    type: 'consultations',
    data: { opensAt: late, closesAt: late },
    path: 'closesAt',
    message: 'This must be later than “Opens”.',
  },
  {
    what: 'a meeting that ends before it starts',
    type: 'consultations',
    data: { events: [{ title: 'Drop-in', startsAt: late, endsAt: early }] },
    path: 'events.0.endsAt',
    message: 'This must be later than “Starts”.',
  },
  {
    what: 'a notice that ends before it starts',
    type: 'service-notices',
    data: { startsAt: late, endsAt: early },
    path: 'endsAt',
    message: 'This must be later than “Shown from”.',
  },
  {
    what: 'news that comes off before it goes live',
    type: 'news',
    data: { publishedAt: late, expiresAt: early },
    path: 'expiresAt',
    message: 'This must be later than “Goes live”.',
  },
  {
    what: 'news that has come off before it could go live now',
    type: 'news',
    data: { expiresAt: '2020-01-01T00:00:00.000Z' },
    path: 'expiresAt',
    message: 'This must be later than “Goes live”.',
  },
  {
    what: 'an inspection that ended before it began',
    type: 'inspection-reports',
    data: { inspectedFrom: late, inspectedTo: early },
    path: 'inspectedTo',
    message: 'This must not be earlier than “Inspected from”.',
  },
  { what: 'HTML in a title', type: 'news', data: { title: '<b>Bins</b>' }, path: 'title', message: html },
  {
    what: 'HTML in a summary',
    type: 'pages',
    data: { summary: 'A <script>x</script>' },
    path: 'summary',
    message: html,
  },
  { what: 'HTML in a notice', type: 'service-notices', data: { message: 'A <br> B' }, path: 'message', message: html },
  {
    what: 'HTML in a public update',
    type: 'news',
    data: { updates: [{ at: early, note: '<i>x</i>' }] },
    path: 'updates.0.note',
    message: html,
  },
  {
    what: 'a title of 400 characters',
    type: 'news',
    data: { title: 'a'.repeat(400) },
    path: 'title',
    message: tooLong(200),
  },
  {
    what: 'a summary of 301 characters',
    type: 'news',
    data: { summary: 'a'.repeat(301) },
    path: 'summary',
    message: tooLong(300),
  },
  {
    what: 'a notice of 501 characters',
    type: 'service-notices',
    data: { message: 'a'.repeat(501) },
    path: 'message',
    message: tooLong(500),
  },
  {
    what: 'a survey that is no web address',
    type: 'consultations',
    data: { surveyUrl: 'javascript:alert(1)' },
    path: 'surveyUrl',
    message: web,
  },
  {
    what: 'a place to join that is none',
    type: 'consultations',
    data: { events: [{ title: 'x', startsAt: early, joinUrl: 'zoom' }] },
    path: 'events.0.joinUrl',
    message: web,
  },
  {
    what: 'a link that is a script',
    type: 'service-notices',
    data: { link: { label: 'More', url: 'javascript:alert(1)' } },
    path: 'link.url',
    message: '“javascript:alert(1)” begins with “javascript:”, which no link here may.',
  },
  {
    what: 'a link with a text and no address',
    type: 'service-notices',
    data: { link: { label: 'More' } },
    path: 'link.url',
    message: 'Enter the address that this text links to.',
  },
  {
    what: 'no e-mail address',
    type: 'consultations',
    data: { respondByEmail: 'planning' },
    path: 'respondByEmail',
    message: 'Please enter a valid email address.',
  },
  {
    what: 'a severity that there is not',
    type: 'service-notices',
    data: { severity: 'fatal' },
    path: 'severity',
    message: 'This field has an invalid selection.',
  },
  {
    what: 'a date that is none',
    type: 'news',
    data: { expiresAt: 'tomorrow' },
    path: 'expiresAt',
    message: 'Send dates as ISO 8601 with a time and an offset, such as 2026-12-03T17:00:00Z.',
  },
  {
    what: 'a public update without words',
    type: 'news',
    data: { updates: [{ at: early }] },
    path: 'updates.0.note',
    message: 'This field is required.',
  },
]

describe('refused, and nothing half saved', () => {
  const counts = async (type: ContentTypeSlug) => ({
    documents: (await newsroom.payload.count({ collection: type })).totalDocs,
    versions: (await newsroom.payload.countVersions({ collection: type })).totalDocs,
    events: (await newsroom.payload.count({ collection: 'publication-log' })).totalDocs,
  })

  it.each(cases)('a new document: $what', async ({ type, data, path, message }) => {
    const before = await counts(type)
    const answer = await newsroom.rest('POST', type, { as: editor, body: published(type, data) })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toEqual([expect.objectContaining({ path, message })])
    expect(await counts(type)).toEqual(before)
  })

  it.each(cases)('a change: $what', async ({ type, data, path, message }) => {
    const { body } = await newsroom.rest('POST', type, { as: editor, body: published(type, { publishedAt: early }) })
    const address = `${type}/${body.doc.id}`
    const stored = await newsroom.rest('GET', address, { as: editor })
    const before = await counts(type)
    const answer = await newsroom.rest('PATCH', address, { as: editor, body: { ...data, _status: 'published' } })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toEqual([expect.objectContaining({ path, message })])
    expect(await newsroom.rest('GET', address, { as: editor })).toEqual(stored)
    expect(await counts(type)).toEqual(before)
  })
})

describe('what is wrong with fields', () => {
  it.each([{}, { draft: 'true' }])('is told in full, by its field, which the form then marks (%j)', async (query) => {
    const body = complete('news', { slug: 'Not An Address' })
    const answer = await newsroom.rest('POST', 'news', { as: editor, body, query: query as Record<string, string> })
    const sentence = expect.stringMatching(/^Address: Use lower-case letters, numbers .*“council-tax-2026”\.$/)
    // Of an answer with a message of its own, the form shows that alone and marks nothing.
    expect(answer.body.message).toBeUndefined()
    expect(answer.body).toMatchObject({ errors: [{ message: sentence }] })
    expect(answer.body.errors[0].data.errors).toMatchObject([{ path: 'slug', label: 'Address' }])
  })

  it('is only counted where the form itself says it under each field', async () => {
    const { summary: _, ...body } = complete('news', { body: null })
    const answer = await newsroom.rest('POST', 'news', { as: editor, body: { ...body, _status: 'published' } })
    expect(answer.body.message).toBeUndefined()
    const [{ message, data }] = answer.body.errors
    expect(message).toBe('2 fields have to be put right first.')
    expect(data.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['body', 'summary'])
  })
})

describe('unusual, and accepted', () => {
  it.each([
    { what: 'an emoji title', title: '🎉🎉🎉' },
    { what: 'a right-to-left title', title: 'مرحبا بكم في المدينة' },
    { what: 'both directions', title: 'Welcome – مرحبا' },
    { what: 'signs that HTML uses', title: 'Fish & chips < £10 > “quoted”' },
    { what: 'a title of 200 characters', title: 'word '.repeat(40).trim().padEnd(200, 'x') },
    { what: 'an accent of two characters', title: 'Café', sent: 'Cafe\u0301' },
  ])('$what', async ({ title, sent = title }: { title: string; sent?: string }) => {
    const answer = await newsroom.rest('POST', 'news', { as: editor, body: published('news', { title: sent }) })
    expect(answer).toMatchObject({ status: 201, body: { doc: { title } } })
    const { body } = await newsroom.rest('GET', `news/${answer.body.doc.id}`)
    expect(body.title).toBe(title)
    expect(body.address).toMatch(/^\/news\/\d{4}\/[a-z0-9-]+$/)
  })

  it('a title may have 400 characters in a draft, and its address is cut', async () => {
    const title = 'a word or two '.repeat(28).padEnd(400, '.')
    const answer = await newsroom.rest('POST', 'news', { as: editor, body: complete('news', { title }) })
    expect(answer).toMatchObject({ status: 201, body: { doc: { title } } })
    expect(answer.body.doc.slug.length).toBeLessThanOrEqual(100)
  })

  it.each([
    { what: 'broken JSON', body: '{"title": ' },
    { what: 'an array', body: '[]' },
    { what: 'nothing', body: '' },
  ])('a body that is $what is no fault of the server', async ({ body }) => {
    const before = await newsroom.payload.count({ collection: 'users' })
    const answer = await newsroom.rest('POST', 'users', { as: await newsroom.administrator(), body })
    expect(answer.status).toBe(400)
    expect(await newsroom.payload.count({ collection: 'users' })).toEqual(before)
  })
})

describe('what REST answers', () => {
  it('is that there is nothing, where there is nothing for it', async () => {
    for (const address of ['file-addresses', 'file-addresses/1', 'nothing'])
      expect((await newsroom.rest('GET', address)).status, address).toBe(404)
  })

  it('names an error by what it is, also in a build, whose classes have short names', async () => {
    const { APIError, ValidationError } = await import('payload')
    const { formatApiError } = await import('@/api/format-api-error')
    class o extends ValidationError {}
    class a extends APIError {}
    const problems = { collection: 'topics', errors: [{ path: 'title', message: 'Too long.' }] }
    for (const [error, name] of [
      [new o(problems), 'ValidationError'],
      [new a('It would be lost.', 409, { needsConfirmation: true }, true), 'APIError'],
    ] as const) {
      const { message, data } = error
      const result = { errors: [{ name: error.name, message, data }] }
      const answer = await formatApiError({ error, result, req: { query: {} }, context: {} } as never)
      expect((answer as { response: { errors: object[] } }).response.errors[0]).toMatchObject({ name, message })
    }
  })

  it('is a sentence where the fields of a form are no JSON', async () => {
    const form = new FormData()
    form.append('_payload', '{"alt": ')
    const { status, body } = await newsroom.rest('POST', 'media', { as: editor, form })
    expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(/^This form could not be read\./)])
  })
})
