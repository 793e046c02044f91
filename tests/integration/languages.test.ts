import path from 'node:path'
import { definitionOf } from '@collections/definitions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOfDocument } from '@/addresses/site-addresses'
import { languages } from '@/words/languages'
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
  /** The folder of the route that answers at the addresses of a type's documents. */
  const routeOf = (type: ContentTypeSlug): Promise<unknown> => {
    const form = definitionOf(type).addresses.filter(isOfDocument).at(-1)
    return import(path.resolve(`src/app/(site)${form?.path}/route.tsx`))
  }
  const pageOf = async (type: ContentTypeSlug, { address }: { address: string }) => {
    const { GET } = (await routeOf(type)) as Route
    // Each part of the address, by the name that the folder has for it.
    const form = definitionOf(type).addresses.filter(isOfDocument).at(-1)?.path.split('/') ?? []
    const parts = address.split('/').map((part, n) => [form[n]?.slice(1, -1) ?? '', part])
    const params = Promise.resolve(Object.fromEntries(parts) as never)
    return (await GET(new Request(`http://localhost${address}`), { params })).text()
  }

  it.each(contentTypes)('of %s is marked with another language, as its data is', async (type) => {
    const { body } = await post(type, published(type, { language: 'ar', publishedAt: undefined }))
    const html = await pageOf(type, body.doc)
    const [, article = ''] = html.split('<article')
    expect(article).toMatch(/<h1 [^>]*lang="ar"[^>]*>/)
    if (body.doc.body) expect(article).toMatch(/<div class="prose"[^>]*lang="ar"[^>]*>/)
    // What the site says itself stays in its own language.
    expect(article).toMatch(
      /^ class="record-page" lang="ar" dir="rtl"><div class="site-words" lang="en-GB" dir="ltr"><header/,
    )
    expect(html).toContain('<meta property="og:locale" content="ar_EG"/>')
    if (type === 'news' || type === 'inspection-reports') expect(html).toContain('"inLanguage":"ar"')
    const { body: english } = await post(type, published(type))
    const plain = await pageOf(type, english.doc)
    expect(plain).toMatch(/<h1[^>]*>/)
    expect(plain).not.toMatch(/<h1[^>]* lang=/)
    expect(plain).toContain('<article class="record-page">')
    expect(plain).toContain('<meta property="og:locale" content="en_GB"/>')
  })
})

describe('feeds say the language of an item that is in another than theirs', () => {
  it('in JSON, RSS and Atom', async () => {
    const welsh = (await post('news', published('news', { title: 'Bore da i bawb', language: 'cy' }))).body.doc
    const arabic = (await post('news', published('news', { title: 'أخبار', language: 'ar' }))).body.doc
    const english = (await post('news', published('news'))).body.doc
    const json = JSON.parse(await answered(await import('@/app/(site)/news/feed.json/route'), '/news/feed.json'))
    const itemOf = ({ address }: { address: string }) =>
      json.items.find(({ url }: { url: string }) => url.endsWith(address))
    expect(itemOf(welsh)).toMatchObject({ language: 'cy' })
    expect(itemOf(welsh).content_html).toMatch(/^<div lang="cy" dir="ltr">/)
    expect(itemOf(arabic)).toMatchObject({ language: 'ar' })
    expect(itemOf(arabic).content_html).toMatch(/^<div lang="ar" dir="rtl">/)
    expect(itemOf(english)).not.toHaveProperty('language')
    const atom = await answered(await import('@/app/(site)/news/atom.xml/route'), '/news/atom.xml')
    expect(atom).toMatch(/<entry xml:lang="cy">\s*<title type="html"><!\[CDATA\[Bore da i bawb/)
    expect(atom).toMatch(/<entry xml:lang="ar">\s*<title type="html"><!\[CDATA\[أخبار/)
    const rss = await answered(await import('@/app/(site)/news/feed.xml/route'), '/news/feed.xml')
    const itemInRss = rss.split('<item>').find((item) => item.includes('Bore da i bawb'))
    expect(itemInRss).toContain('<dc:language>cy</dc:language>')
    const inEnglish = rss.split('<item>').find((item) => item.includes(english.title))
    expect(inEnglish).not.toContain('dc:language')
  })
})
