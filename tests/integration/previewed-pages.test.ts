import { createElement, type ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withPublicRelations } from '@/publishing/previews/previewed-document'
import { contentTypes, newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { previewsIn } from './previews'

let newsroom: Newsroom
let previews: ReturnType<typeof previewsIn>
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  previews = previewsIn(newsroom, editor)
})
afterAll(() => newsroom.close())

/** The page as it is sent. */
const htmlOf = async (page: ReactNode): Promise<string> => (await import('@/site/rendering/page')).writeDocument(page)

const pageOf = async (collection: (typeof contentTypes)[number], document: object, preview: object) => {
  const { PreviewedPage } = await import('@/site/previewing/previewed-page')
  return htmlOf(createElement(PreviewedPage, { collection, document, preview } as never))
}

const link = { forWhom: 'Cllr Shah', worksUntil: '2031-04-01T11:00:00.000Z', approved: false }

describe.each(contentTypes)('the page of a previewed draft: %s', (type) => {
  it('says that it is a preview and for whom, and asks not to be indexed', async () => {
    const title = newTitle()
    const id = await previews.draft(type, { title })
    const opened = await previews.open(await previews.link(type, id))
    if (opened.is !== 'open') throw new Error(opened.is)
    const html = await pageOf(type, opened.document, link)
    expect(html).toContain(`<title>Preview: ${title} – `)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
    expect(html).toContain('Preview. Not public.')
    expect(html).toContain('For Cllr Shah.')
    expect(html).toContain('This is a draft and may still change. This link works until midday on 1 April 2031.')
    expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive"/>')
    expect(html).not.toMatch(/rel="(?:canonical|alternate)"/)
  })

  it('shows a draft in which nothing is filled in yet', async () => {
    const { body } = await newsroom.rest('POST', type, { as: editor, body: {} })
    const version = await newsroom.payload.findByID({
      collection: type as 'news',
      id: body.doc.id,
      draft: true,
      depth: 0,
    })
    const document = await withPublicRelations(newsroom.payload, type, version as never)
    const html = await pageOf(type, document, { approved: false, editAddress: `/admin/collections/${type}/1` })
    expect(html).toMatch(/<h1[^>]*>No title yet<\/h1>/)
    expect(html).toContain(`<a href="/admin/collections/${type}/1">Edit this</a>`)
    expect(html).not.toMatch(/undefined|null|Invalid Date/)
  })
})

const halfFilledIn: Partial<Record<(typeof contentTypes)[number], object>> = {
  news: { updates: [{ note: 'Not dated yet' }], documents: [], related: [] },
  consultations: {
    opensAt: '2026-01-05T09:00:00.000Z',
    events: [{ title: 'Drop-in' }, { title: 'Meeting', startsAt: '2026-01-08T18:00:00.000Z' }],
    partners: [{}],
    outcome: { publishedAt: '2026-02-01T09:00:00.000Z' },
  },
  'inspection-reports': {
    judgements: [{}],
    keyFindings: [{}],
    quotes: [{ quote: 'Good.' }],
    inspectedTo: '2026-01-01',
  },
  'service-notices': { updates: [{ text: 'Not dated yet' }], endsAt: '2026-01-01T00:00:00.000Z' },
  pages: { summary: 'In short.' },
}

it.each(contentTypes)('a half-written draft has a page: %s', async (type) => {
  const { status, body } = await newsroom.rest('POST', type, {
    as: editor,
    body: halfFilledIn[type] ?? { updates: [{}] },
  })
  expect(status).toBe(201)
  const opened = await previews.open(await previews.link(type, body.doc.id))
  if (opened.is !== 'open') throw new Error(opened.is)
  expect(await pageOf(type, opened.document, link)).not.toMatch(/undefined|null|Invalid Date/)
})

describe('the banner', () => {
  it('names the embargo', async () => {
    const html = await pageOf(
      'pages',
      { id: '1', title: 'A page' },
      { ...link, approved: true, goesLive: '2031-03-30T00:01:00.000Z' },
    )
    expect(html).toContain('This is the approved version. Under embargo until 12:01am on 30 March 2031.')
  })
})

describe('in place of a preview', () => {
  it.each([
    { name: 'ClosedPreview', from: undefined, words: 'This link no longer works' },
    { name: 'EndedPreview', from: undefined, words: 'Whoever made it no longer works on this page.' },
    { name: 'EarlyPreview', from: undefined, words: 'It is not approved yet.' },
    { name: 'EarlyPreview', from: '2031-03-29T09:00:00.000Z', words: 'This link works from 9am on 29 March 2031.' },
  ] as const)('$name, $from: $words', async ({ name, from, words }) => {
    const messages = await import('@/site/previewing/preview-message')
    const html = await htmlOf(createElement(messages[name] as never, { from }))
    expect(html).toContain(words)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })
})
