import { createElement, type ReactNode } from 'react'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/paragraphs'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let site: Awaited<ReturnType<typeof loadSite>>

// Only now: they load the configuration, which has to find the environment of this newsroom.
const loadSite = async () => ({
  ...(await import('@/site/queries/documents')),
  ...(await import('@collections/for-readers')),
  ...(await import('@collections/newsletters/page')),
  ...(await import('@collections/newsletters/list-page')),
  ...(await import('@/subscriptions/subjects')),
  feed: (await import('@/app/(site)/newsletters/series/[slug]/feed.xml/route')).GET,
})

beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('admin')
  site = await loadSite()
})
afterAll(() => newsroom.close())

const make = async (type: string, body: object) => {
  const answer = await newsroom.rest('POST', type, { as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string; title: string; slug: string; address: string }
}
const change = async (type: string, id: string, body: object) => {
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: { ...body, confirm: true } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const picture = async (): Promise<string> => {
  const data = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Somebody with a hat.' }))
  form.append('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), `${newTitle().replace(' ', '-')}.jpg`)
  return (await newsroom.rest('POST', 'media', { as: editor, form })).body.doc.id
}

const htmlOf = async (page: ReactNode): Promise<string> => (await import('@/site/rendering/page')).writeDocument(page)
const pageOf = async (slug: string) => {
  const issue = await site.liveDocument('newsletters', slug, 2)
  expect(issue).toBeTruthy()
  return htmlOf(createElement(site.NewsletterPage as never, { issue, forReadersOf: site.forReadersOf }))
}
const item = (relationTo: string, { id: value }: { id: string }) => ({ relationTo, value })

describe('an issue', () => {
  it('shows of the site what readers see now, and leaves out the rest with the headings of nothing', async () => {
    const news = await make('news', published('news'))
    const wrong = await make('news', published('news'))
    const later = await make('news', published('news', { publishedAt: '2033-01-01T09:00:00.000Z' }))
    const page = await make('pages', published('pages'))
    const open = { opensAt: '2026-01-01T09:00:00.000Z', closesAt: '2033-01-01T00:00:00.000Z' }
    const consultation = await make('consultations', published('consultations', open))
    const issue = await make(
      'newsletters',
      published('newsletters', {
        sections: [
          {
            blockType: 'contribution',
            heading: 'Caddies',
            name: 'Councillor Ada Love',
            text: paragraphs('They come.'),
          },
          { blockType: 'items', items: [item('news', news), item('news', later)] },
          { blockType: 'items', heading: 'Only wrong', items: [item('news', wrong)] },
          { blockType: 'items', heading: 'More', items: [item('pages', page), item('consultations', consultation)] },
        ],
      }),
    )
    expect(await pageOf(issue.slug)).toContain('Only wrong')
    await change('news', wrong.id, { withdrawal: { reason: 'Wrong.' }, _status: 'published' })
    const html = await pageOf(issue.slug)
    expect(html).toContain(`href="${news.address}"`)
    expect(html).toContain(`href="${page.address}"`)
    expect(html).toContain('Have your say')
    expect(html).toContain('<span>AL</span>')
    for (const hidden of [wrong.title, later.title, 'Only wrong']) expect(html).not.toContain(hidden)
    // What nobody wrote a heading for belongs to the part before it.
    expect(html.match(/<section class="section issue-part/g)).toHaveLength(2)
    expect(html).toMatch(/<li dir="auto"><a href="#part-1">Caddies<\/a><\/li>.*<a href="#part-3">More<\/a>/)
  })

  it('is named by its number in its series, also when one before it was withdrawn', async () => {
    const { id: series } = await make('newsletter-series', { title: newTitle() })
    const at = (day: number) => `2026-03-0${day}T09:00:00.000Z`
    const first = await make('newsletters', published('newsletters', { series, publishedAt: at(1) }))
    const second = await make('newsletters', published('newsletters', { series, publishedAt: at(2) }))
    await change('newsletters', first.id, { withdrawal: { reason: 'Wrong.' }, _status: 'published' })
    expect(await pageOf(second.slug)).toContain('Issue 2')
    expect(await pageOf(second.slug)).not.toContain(first.title)
    expect(await pageOf(first.slug)).toContain('Issue 1')
  })

  it('is no page of the words that the site needs below newsletters', async () => {
    const { status } = await newsroom.rest('POST', 'newsletters', {
      as: editor,
      body: published('newsletters', { slug: 'series' }),
    })
    expect(status).toBe(400)
  })

  it('is refused with a section that nobody knows, and with somebody else’s draft in it', async () => {
    const author = await newsroom.person('author')
    const draft = (await newsroom.rest('POST', 'news', { as: editor, body: { title: newTitle() } })).body.doc
    const send = (sections: unknown) =>
      newsroom.rest('POST', 'newsletters', { as: author, body: { title: newTitle(), sections } })
    expect((await send([{ blockType: 'poem', text: 'x' }])).status).toBe(400)
    expect((await send([{ blockType: 'items', heading: 5 }])).status).toBe(400)
    const named = await send([{ blockType: 'items', items: [item('news', draft)] }])
    expect(named.status).toBe(400)
    expect(named.body.errors[0].data.errors[0].path).toBe('sections.0.items')
  })
})

describe('a series', () => {
  it('has a feed of its own issues, which follows it to a new address', async () => {
    const series = await make('newsletter-series', { title: newTitle() })
    const mine = await make('newsletters', published('newsletters', { series: series.id }))
    const other = await make('newsletters', published('newsletters'))
    const feedAt = async (slug: string) => {
      const url = `http://localhost:3000/newsletters/series/${slug}/feed.xml`
      return (await site.feed(new Request(url), { params: Promise.resolve({ slug }) })).text()
    }
    const feed = await feedAt(series.slug)
    expect(feed).toContain(mine.title)
    expect(feed).not.toContain(other.title)
    await change('newsletter-series', series.id, { slug: `moved-${series.slug}` })
    const { redirectFrom } = await import('@/publishing/addresses/redirects')
    const old = await redirectFrom({ payload: newsroom.payload }, series.address)
    expect(old).toMatchObject({ contentType: 'newsletter-series', documentId: series.id })
  })

  it('can be followed by its address, by its feed’s, and stays the same with another title', async () => {
    const series = await make('newsletter-series', { title: newTitle() })
    const now = new Date()
    const subject = await site.subjectAt(series.address, now)
    expect(subject).toMatchObject({ kind: 'series', title: series.title, about: `series:${series.id}` })
    expect(await site.subjectAt(`http://localhost:3000${series.address}/feed.xml`, now)).toEqual(subject)
    expect(await site.subjectAt('/newsletters/series/none', now)).toBeUndefined()
    expect(await site.subjectAt('/newsletters', now)).toMatchObject({ kind: 'list' })
  })

  it('is kept while an issue needs it', async () => {
    const series = await make('newsletter-series', { title: newTitle() })
    const issue = await make('newsletters', published('newsletters', { series: series.id }))
    const { status, body } = await newsroom.rest('DELETE', `newsletter-series/${series.id}`, { as: editor })
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain(issue.title)
    const uses = await newsroom.rest('GET', `newsletter-series/${series.id}/uses`, { as: editor })
    expect(uses.body.places).toEqual([expect.objectContaining({ title: issue.title })])
  })
})

describe('a contact', () => {
  it('shows its portrait and web address to all who read it, and keeps the picture', async () => {
    const portrait = await picture()
    expect((await newsroom.rest('GET', `media/${portrait}`)).status).toBe(404)
    const body = { name: 'Joseph', website: 'www.example.org/bins', portrait }
    const contact = await make('contacts', body)
    expect(contact).toMatchObject({ website: 'https://www.example.org/bins' })
    expect((await newsroom.rest('GET', `media/${portrait}`)).status).toBe(200)
    const uses = await newsroom.rest('GET', `media/${portrait}/uses`, { as: editor })
    expect(uses.body).toMatchObject({ kept: true, places: [{ title: 'Joseph', type: 'Contact' }] })
    expect((await newsroom.rest('DELETE', `media/${portrait}`, { as: editor })).status).toBe(409)
    const issue = await make(
      'newsletters',
      published('newsletters', { sections: [{ blockType: 'contacts', heading: 'Ask', contacts: [contact.id] }] }),
    )
    const html = await pageOf(issue.slug)
    expect(html).toContain('<a href="https://www.example.org/bins">example.org/bins</a>')
    expect(html).toMatch(/<span class="portrait portrait--small" aria-hidden="true"><img [^>]*alt=""/)
  })
})
