import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document, Media } from '@/payload-types'
import { previewAddress } from '@/publishing/previews/preview-address'
import { previewFor } from '@/publishing/previews/previewed-document'
import { block, linkTo, paragraph, picture, richText } from '../unit/rich-text/nodes'
import { type ContentTypeSlug, contentTypes, newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Link, previewsIn } from './previews'
import { readFileAt } from './reading-files'

let newsroom: Newsroom
let previews: ReturnType<typeof previewsIn>
let editor: Person
let author: Person
let photograph: Buffer
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  previews = previewsIn(newsroom, editor)
  photograph = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => newsroom.close())

const later = '2041-01-01T00:00:00.000Z'

const upload = async (
  to: 'media' | 'documents',
  name: string,
  type: string,
  content: string | Buffer,
  data: object,
) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))], { type }), name)
  const { status, body } = await newsroom.rest('POST', to, { as: editor, form })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const image = (): Promise<Media> =>
  upload('media', `${newTitle().replace(' ', '-')}.jpg`, 'image/jpeg', photograph, { alt: 'A bridge.' })
const paper = (): Promise<Document> =>
  upload('documents', `${newTitle().replace(' ', '-')}.csv`, 'text/csv', 'Date,Amount\n', { title: 'Spending' })

const addressesOf = (file: Media | Document): string[] => {
  const sizes = 'sizes' in file ? Object.values(file.sizes ?? {}) : []
  return [file.url, ...sizes.map(({ url }) => url)].filter((url): url is string => Boolean(url))
}
/** Whether a file is sent to somebody without an account. */
const isSent = async (url: string): Promise<boolean> => {
  const { status, body } = await readFileAt(url)
  await body?.cancel()
  return status === 200
}
const allSent = async (urls: string[]) => [...new Set(await Promise.all(urls.map(isSent)))]

describe('the files of what a link shows', () => {
  let files: (Media | Document)[]
  let other: Media
  let left: Media
  let added: Media
  let drafted: Link
  let approved: Link
  beforeAll(async () => {
    const [lead, inText, attached, download, linked] = await Promise.all([image(), image(), paper(), paper(), paper()])
    files = [lead, inText, attached, download, linked]
    left = await image()
    added = await image()
    other = await image()
    await previews.draft('news', { leadImage: other.id })
    const body = richText(
      paragraph('See ', linkTo('documents', linked.id, 'the spending'), '.'),
      picture(inText.id),
      block('document-download', { document: download.id }),
    )
    const news = { leadImage: lead.id, documents: [attached.id], body }
    const id = await previews.published('news', {
      ...news,
      publishedAt: later,
      notesToEditors: richText(paragraph(linkTo('documents', linked.id, 'Again'))),
      related: [],
      leadImage: left.id,
      body: richText(picture(lead.id), ...(body.root.children as never[])),
    })
    await previews.change('news', id, {
      leadImage: lead.id,
      body: richText(picture(added.id), ...(body.root.children as never[])),
    })
    drafted = await previews.link('news', id)
    approved = await previews.link('news', id, { shows: 'approved' })
  })
  const withToken = (file: Media | Document, link: Link) =>
    addressesOf(file).map((url) => `${url}?preview=${previews.token(link)}`)

  it('are sent to its holder, in every size, and to nobody without it', async () => {
    for (const file of files) {
      const urls = withToken(file, drafted)
      expect(urls.length).toBe('sizes' in file ? 4 : 1)
      expect(await allSent(urls)).toEqual([true])
      expect(await allSent(addressesOf(file))).toEqual([false])
    }
  })

  it('each link gives the files of its own version', async () => {
    expect(await allSent(withToken(added, drafted))).toEqual([true])
    expect(await allSent(withToken(left, drafted))).toEqual([false])
    expect(await allSent(withToken(added, approved))).toEqual([false])
    expect(await allSent(withToken(left, approved))).toEqual([true])
  })

  it('files of another document stay hidden', async () => {
    expect(await allSent(withToken(other, drafted))).toEqual([false])
  })

  it.each([
    { what: 'a changed token', url: () => `${withToken(files[0] as Media, drafted)[0]}x` },
    { what: 'no token', url: () => `${files[0]?.url}?preview=` },
    { what: 'a token under another name', url: () => `${files[0]?.url}?token=${previews.token(drafted)}` },
    { what: 'a session in its place', url: () => `${files[0]?.url}?preview=${editor.token}` },
    {
      what: 'a name that climbs',
      url: () => `/images/..%2f..%2fsite.db?preview=${previews.token(drafted)}`,
    },
  ])('are not sent with $what', async ({ url }) => expect(await isSent(url())).toBe(false))

  it('stand in the opened document with the token, everywhere', async () => {
    const opened = await previews.open(drafted)
    const text = JSON.stringify(opened.is === 'open' && opened.document)
    const urls = [...text.matchAll(/"(?:url|thumbnailURL)":"(\/(?:images|files)\/[^"]+)"/g)].map(
      ([, url]) => url as string,
    )
    for (const file of [...files, added])
      for (const address of addressesOf(file)) expect(text).toContain(`"${address}?preview=${previews.token(drafted)}"`)
    expect(urls.every((url) => url.endsWith(`?preview=${previews.token(drafted)}`))).toBe(true)
    expect(await allSent(urls)).toEqual([true])
    expect(text).not.toContain(left.filename)
    expect(text).not.toMatch(/"(?:usedMedia|usedDocuments|authors|lastEditedBy|submitted)":/)
  })

  it('are gone for the holder once the link is revoked', async () => {
    const id = await previews.draft('news', { leadImage: other.id })
    const link = await previews.link('news', id)
    expect(await allSent(withToken(other, link))).toEqual([true])
    await previews.patchLink(link.id, { revokedAt: new Date().toISOString() })
    expect(await allSent(withToken(other, link))).toEqual([false])
  })
})

describe('elsewhere in the API a token', () => {
  it('changes no answer', async () => {
    const media = await image()
    const id = await previews.draft('news', { leadImage: media.id, title: 'Hidden by this title' })
    const preview = previews.token(await previews.link('news', id))
    const live = await previews.published('news', { related: [id] })
    for (const address of [
      `news/${id}`,
      'news',
      'news/count',
      'news/versions',
      `news/${live}`,
      'media',
      `media/${media.id}`,
      'media/count',
      `media/paste-url/${media.id}`,
      'documents',
      'preview-links',
      'publication-log',
      'globals/home',
      'users/me',
    ])
      for (const query of [{}, { draft: true, depth: 2 }, { 'where[id][equals]': id }]) {
        const [without, withIt] = await Promise.all([
          newsroom.rest('GET', address, { query }),
          newsroom.rest('GET', address, { query: { ...query, preview } }),
        ])
        expect(withIt, address).toEqual(without)
        expect(JSON.stringify(withIt)).not.toMatch(/Hidden by this title|A bridge/)
      }
  })

  it('lets nobody write', async () => {
    const id = await previews.draft('news')
    const preview = previews.token(await previews.link('news', id))
    const body = { title: 'Changed by its reader' }
    expect((await newsroom.rest('PATCH', `news/${id}`, { query: { preview }, body })).status).toBe(403)
    expect((await newsroom.rest('POST', 'news', { query: { preview }, body })).status).toBe(403)
    expect((await newsroom.rest('DELETE', `news/${id}`, { query: { preview } })).status).toBe(403)
  })
})

describe('what a previewed document refers to', () => {
  const hidden = 'nobody may see this yet'
  const make = async (as: 'link' | 'editor') => {
    const live = await previews.published('news', {
      title: 'Public by this title',
      slug: newTitle().toLowerCase().replace(' ', '-'),
    })
    await previews.change('news', live, { title: hidden })
    const embargoed = await previews.published('news', { summary: hidden, publishedAt: later })
    const draft = await previews.draft('news', { summary: hidden })
    const between = await previews.published('news', { summary: 'Leads on.', related: [embargoed, draft] })
    const consultation = await previews.draft('consultations', { summary: hidden })
    const report = await previews.published('inspection-reports', { summary: hidden, publishedAt: later })
    const id = await previews.draft('news', {
      summary: 'The preview itself.',
      related: [live, draft, between],
      consultation,
      inspectionReport: report,
      body: richText(
        paragraph(linkTo('news', embargoed, 'embargoed'), linkTo('news', draft, 'draft'), linkTo('news', live, 'live')),
      ),
    })
    if (as === 'link') return previews.open(await previews.link('news', id))
    const now = new Date()
    return previewFor(newsroom.payload, { user: await userOf(editor), collection: 'news', id, now })
  }

  it.each(['link', 'editor'] as const)('shows only as far as the public sees it, by %s', async (as) => {
    const text = JSON.stringify(await make(as))
    expect(text).toContain('The preview itself.')
    expect(text.match(/Public by this title/g)?.length).toBeGreaterThanOrEqual(2)
    expect(text).toContain('Leads on.')
    expect(text).not.toContain(hidden)
  })
})

const userOf = async ({ id }: Person) =>
  ({ ...(await newsroom.payload.findByID({ collection: 'users', id })), collection: 'users' }) as never

describe('the preview address for signed-in people', () => {
  const preview = async (as: Person | undefined, collection: string, id: string) =>
    previewFor(newsroom.payload, { user: as && (await userOf(as)), collection, id, now: new Date() })

  it.each(contentTypes)('%s: the newest draft, to its author and to editors alone', async (type: ContentTypeSlug) => {
    const id = await previews.draft(type, {}, author)
    const title = newTitle()
    expect((await previews.change(type, id, { title })).status).toBe(200)
    expect(previewAddress(type)({ id })).toBe(`/preview/${type}/${id}`)
    for (const person of [author, editor, await newsroom.person('admin')])
      expect(await preview(person, type, id)).toMatchObject({ collection: type, document: { title } })
    const others = [undefined, await newsroom.person(), await newsroom.person('author')]
    for (const person of others) expect(await preview(person, type, id)).toBeUndefined()
    const notices = await preview(await newsroom.person('notices'), type, id)
    expect(Boolean(notices)).toBe(type === 'service-notices')
  })

  it('somebody who became an author since sees it, and may give it to others; who is none any more may not', async () => {
    const [second, third] = [await newsroom.person('author'), await newsroom.person('author')]
    const id = await previews.draft('news', {}, author)
    await previews.change('news', id, { authors: [second.id] })
    expect(await preview(second, 'news', id)).toMatchObject({ collection: 'news' })
    expect((await previews.askForLink(second, 'news', id)).status).toBe(201)
    for (const person of [author, third]) {
      expect((await previews.askForLink(person, 'news', id)).status).toBe(400)
      expect(Boolean(await preview(person, 'news', id))).toBe(false)
    }
  })

  it('a new document has none yet', () => expect(previewAddress('news')({})).toBeNull())

  it('the draft beside what is live goes to those who may read it; others get the public page', async () => {
    const id = await previews.published('news')
    await previews.change('news', id, { title: 'Rewritten' })
    expect(await preview(editor, 'news', id)).toMatchObject({ document: { title: 'Rewritten' } })
    const { address } = (await newsroom.rest('GET', `news/${id}`)).body
    expect(await preview(author, 'news', id)).toEqual({ address })
    expect(await preview(undefined, 'news', id)).toBeUndefined()
  })

  it('leads nowhere but to an address of this site', async () => {
    const id = await previews.published('pages', {
      address: 'https://example.org/',
      slug: newTitle().toLowerCase().replace(' ', '-'),
    })
    expect(await preview(editor, 'pages', id)).toEqual({ address: expect.stringMatching(/^\/item-[0-9a-f]{8}$/) })
  })

  it('there is none for what is no content', async () => {
    const row = (await newsroom.payload.find({ collection: 'publication-log', limit: 1 })).docs[0]?.id as string
    const admin = await newsroom.person('admin')
    for (const [collection, id] of [
      ['users', admin.id],
      ['publication-log', row],
      ['preview-links', row],
      ['media', row],
      ['globals', 'site'],
      ['constructor', 'x'],
      ['__proto__', 'x'],
      ['toString', 'x'],
      ['', ''],
      ['news', ''],
      ['news', 'x'],
      ['news', '../users'],
      ['news', '%27%20or%201=1'],
      ['news', '[object Object]'],
    ] as const)
      expect(await preview(admin, collection, id), `${collection} ${id}`).toBeUndefined()
  })
})
