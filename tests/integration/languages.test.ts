import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/words/languages'
import { type ContentTypeSlug, complete, contentTypes, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const post = (type: string, body: unknown) => newsroom.rest('POST', type, { as: editor, body })

/** A public page or feed, as the site answers it. */
const answered = async (route: { GET: (request: Request) => Promise<Response> }, address: string) =>
  (await route.GET(new Request(`http://localhost${address}`))).text()

describe.each(contentTypes)('the language of %s', (type) => {
  it('is the site’s unless somebody says another', async () => {
    const { status, body } = await post(type, published(type))
    expect([status, body.doc.language]).toEqual([201, 'en-GB'])
  })

  it('is kept, and can be changed', async () => {
    const { body } = await post(type, published(type, { language: 'cy' }))
    expect(body.doc.language).toBe('cy')
    const read = await newsroom.rest('GET', `${type}/${body.doc.id}`)
    expect(read.body.language).toBe('cy')
    const changed = await newsroom.rest('PATCH', `${type}/${body.doc.id}`, {
      as: editor,
      body: { language: 'ur', _status: 'published' },
    })
    expect(changed.body.doc.language).toBe('ur')
  })

  it.each(['xx', 'english', 'EN-GB', 'pl-PL', '"><script>'])('%j is refused, in a draft too', async (language) => {
    for (const body of [published(type, { language }), complete(type, { language })])
      expect((await post(type, body)).status).toBe(400)
  })
})

it('every language of the list can be given', async () => {
  for (const language of Object.keys(languages))
    expect((await post('news', complete('news', { language }))).body.doc?.language).toBe(language)
})

describe('a page', () => {
  type Route = { GET: (request: Request, more: { params: Promise<never> }) => Promise<Response> }
  const routes: Record<ContentTypeSlug, () => Promise<unknown>> = {
    news: () => import('../../src/app/(site)/news/[year]/[slug]/route'),
    consultations: () => import('../../src/app/(site)/consultations/[slug]/route'),
    'inspection-reports': () => import('../../src/app/(site)/inspections/[slug]/route'),
    'service-notices': () => import('../../src/app/(site)/service-notices/[slug]/route'),
    pages: () => import('../../src/app/(site)/[slug]/route'),
  }
  const pageOf = async (type: ContentTypeSlug, { address, slug }: { address: string; slug: string }) => {
    const { GET } = (await routes[type]()) as Route
    const params = Promise.resolve({ slug, year: address.split('/')[2] } as never)
    return (await GET(new Request(`http://localhost${address}`), { params })).text()
  }

  it.each(contentTypes)('of %s is marked with another language, as its data is', async (type) => {
    const { body } = await post(type, published(type, { language: 'ar', publishedAt: undefined }))
    const html = await pageOf(type, body.doc)
    expect(html).toMatch(/<article class="document[^"]*" lang="ar" dir="rtl">/)
    if (type === 'news' || type === 'inspection-reports') expect(html).toContain('"inLanguage":"ar"')
    const { body: english } = await post(type, published(type))
    expect(await pageOf(type, english.doc)).toMatch(/<article class="document[^"]*">/)
  })
})

describe('feeds say the language of an item that is in another than theirs', () => {
  it('in JSON, RSS and Atom', async () => {
    const welsh = (await post('news', published('news', { title: 'Bore da i bawb', language: 'cy' }))).body.doc
    const arabic = (await post('news', published('news', { title: 'أخبار', language: 'ar' }))).body.doc
    const english = (await post('news', published('news'))).body.doc
    const json = JSON.parse(
      await answered(await import('../../src/app/(site)/news/feed.json/route'), '/news/feed.json'),
    )
    const itemOf = ({ address }: { address: string }) =>
      json.items.find(({ url }: { url: string }) => url.endsWith(address))
    expect(itemOf(welsh)).toMatchObject({ language: 'cy' })
    expect(itemOf(welsh).content_html).toMatch(/^<div lang="cy" dir="ltr">/)
    expect(itemOf(arabic)).toMatchObject({ language: 'ar' })
    expect(itemOf(arabic).content_html).toMatch(/^<div lang="ar" dir="rtl">/)
    expect(itemOf(english)).not.toHaveProperty('language')
    const atom = await answered(await import('../../src/app/(site)/news/atom.xml/route'), '/news/atom.xml')
    expect(atom).toMatch(/<entry xml:lang="cy">\s*<title type="html"><!\[CDATA\[Bore da i bawb/)
    expect(atom).toMatch(/<entry xml:lang="ar">\s*<title type="html"><!\[CDATA\[أخبار/)
    const rss = await answered(await import('../../src/app/(site)/news/feed.xml/route'), '/news/feed.xml')
    const itemInRss = rss.split('<item>').find((item) => item.includes('Bore da i bawb'))
    expect(itemInRss).toContain('<dc:language>cy</dc:language>')
    const inEnglish = rss.split('<item>').find((item) => item.includes(english.title))
    expect(inEnglish).not.toContain('dc:language')
  })
})
