import { definitionOf } from '@collections/definitions'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOfAddress, takenFirstParts } from '@/addresses/site-addresses'
import { pageKey } from '@/page-server/pages/page-key'
import { textsOf } from '@/writing/written-fields'
import { complete, published } from './content'
import { gone, missing, moved } from './missing'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/*
 * What a made-up type gets by its folder and its lines in the registries alone. This file is run in a copy of the
 * checkout that has the type, as one of its integration tests.
 */

const type = 'allotments'
const now = () => new Date()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

let newsroom: Newsroom
let editor: Person
let topic: string
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  // Whoever searches waits for a first build only so long, and this runs beside other suites.
  await (await import('@/search/keep-up')).keepUp(newsroom.payload)
  topic = (await newsroom.rest('POST', 'topics', { as: editor, body: { title: 'Gardens', slug: 'gardens' } })).body.doc
    .id
})
afterAll(() => newsroom.close())

const make = async (more: Record<string, unknown> = {}) => {
  const { status, body } = await newsroom.rest('POST', type, { as: editor, body: published(type, more) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

type Route = { GET: (request: Request, more: { params: Promise<never> }) => Promise<Response> }
const answer = async (route: unknown, address: string, params = {}) =>
  (route as Route).GET(new Request(`http://localhost${address}`), { params: Promise.resolve(params as never) })

const pageOf = async ({ slug, address }: { slug: string; address: string }) =>
  answer(await import('@/app/(site)/allotments/[slug]/route'), address, { slug })
const feedRoute = () => import('@/app/(site)/allotments/feed.xml/route')
const feed = async () => (await answer(await feedRoute(), '/allotments/feed.xml')).text()
const sitemap = async () => (await answer(await import('@/app/(site)/sitemap.xml/route'), '/sitemap.xml')).text()
const search = async (q: string) => {
  const { foundPage } = await import('@/site/queries/found')
  const { finderFilter, siteSearch } = await import('@/search/filter')
  return (await foundPage(siteSearch, finderFilter(siteSearch, { q }), 1, now()))?.items ?? []
}
const image = async (slug: string) =>
  (
    await answer(
      await import('@/app/(site)/share-image/[collection]/[file]/route'),
      `/share-image/${type}/${slug}.png`,
      {
        collection: type,
        file: `${slug}.png`,
      },
    )
  ).status

describe('allotments: addresses', () => {
  it('are the site’s own, with the parameters that make another page', () => {
    expect(formOfAddress('/allotments/mill-lane')?.path).toBe('/allotments/[slug]')
    expect(pageKey('/allotments?utm_source=x&page=2')).toBe('/allotments?page=2')
    expect(takenFirstParts.has('allotments')).toBe(true)
  })

  it('are followed when they change, and gone when a time is over', async () => {
    const { id, address } = await make({ slug: 'mill-lane' })
    expect(address).toBe('/allotments/mill-lane')
    await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: { slug: 'mill-road', _status: 'published' } })
    expect(await missing('/allotments/mill-lane')).toEqual(moved('/allotments/mill-road'))
    await make({ slug: 'over', publishedAt: inDays(-9), expiresAt: inDays(-1) })
    expect(await missing('/allotments/over')).toEqual(gone)
  })

  it('lead from texts: a link by document', async () => {
    const { linkable } = await import('@/rich-text/editor')
    expect(linkable).toContain(type)
  })
})

describe('allotments: everywhere that readers look', () => {
  it('a live one is on its page, in its feed, the sitemap, search, its topic and on its image', async () => {
    const site = await make({
      title: 'Bramble Hill plots',
      slug: 'bramble-hill',
      place: 'Quince Street',
      topics: [topic],
    })
    const html = await (await pageOf(site)).text()
    expect(html).toContain('Bramble Hill plots')
    expect(html).toContain(`/share-image/${type}/bramble-hill.png`)
    expect(await feed()).toContain('Bramble Hill plots')
    expect(await sitemap()).toContain('/allotments/bramble-hill')
    expect(await sitemap()).toContain('/allotments</loc>')
    const [found] = await search('quince street')
    expect(found).toMatchObject({ address: site.address, type: 'allotment' })
    expect(await image('bramble-hill')).toBe(200)
    const { loadFiledUnder, loadTopicItems } = await import('@/feeds/load-items')
    const onTopic = await loadFiledUnder(newsroom.payload, 'topics', 'gardens')
    const items = await loadTopicItems(newsroom.payload, { siteUrl: '', now: now() }, onTopic as never)
    expect(items.map(({ title }) => title)).toContain('Bramble Hill plots')
  })

  it('one under embargo is nowhere', async () => {
    const site = await make({ title: 'Embargoed plots', slug: 'embargoed', publishedAt: inDays(3) })
    expect((await pageOf(site)).status).toBe(404)
    for (const text of [await feed(), await sitemap()]) expect(text).not.toContain('mbargoed')
    expect((await search('embargoed plots')).map(({ address }) => address)).not.toContain(site.address)
    expect(await image('embargoed')).toBe(404)
    expect((await newsroom.rest('GET', `${type}/${site.id}`)).status).toBe(404)
  })

  it('a withdrawn one keeps its page, and leaves the rest', async () => {
    const site = await make({ title: 'Withdrawn plots', slug: 'withdrawn', publishedAt: inDays(-2) })
    const withdrawal = { at: inDays(-1), reason: 'The river took them.' }
    const body = { withdrawal, _status: 'published', confirm: true }
    expect((await newsroom.rest('PATCH', `${type}/${site.id}`, { as: editor, body })).status).toBe(200)
    expect(await (await pageOf(site)).text()).toContain('The river took them.')
    for (const text of [await feed(), await sitemap()]) expect(text).not.toContain('Withdrawn plots')
  })

  it('its list has pages', async () => {
    for (let n = 0; n < 21; n += 1) await make()
    const list = await import('@/app/(site)/allotments/route')
    expect((await answer(list, '/allotments?page=2')).status).toBe(200)
    expect((await answer(list, '/allotments?page=9')).status).toBe(404)
    expect((await answer(await feedRoute(), '/allotments/feed.xml?page=9')).status).toBe(404)
  })
})

describe('allotments: everywhere that officers look', () => {
  const asEditor = async () => {
    const user = await newsroom.payload.findByID({ collection: 'users', id: editor.id })
    return createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
  }

  it('what happens by itself is in the calendar', async () => {
    await make({ title: 'Letting plots', lettingAt: inDays(2) })
    const { readOccasions } = await import('@/admin/dashboard/scheduled/read-occasions')
    const req = await asEditor()
    const window = { from: now(), until: new Date(inDays(5)), now: now() }
    const { occasions } = await readOccasions({ req, now: now() } as never, window)
    expect(occasions.map(({ what, title }) => `${title}: ${what}`)).toContain('Letting plots: Plots are let')
  })

  it('what names one that was withdrawn is told on the start page', async () => {
    const near = await make({ title: 'Gone plots', publishedAt: inDays(-5) })
    await make({ title: 'Naming plots', nearby: near.id })
    const body = { withdrawal: { at: inDays(-1), reason: 'Sold.' }, _status: 'published', confirm: true }
    await newsroom.rest('PATCH', `${type}/${near.id}`, { as: editor, body })
    const { readBrokenReferences } = await import('@/admin/dashboard/problems/read-broken-references')
    const broken = await readBrokenReferences({ req: await asEditor(), now: now() } as never)
    expect(broken.map(({ title }) => title)).toContain('Naming plots')
  })

  it('a picture is released with it, and its use is known', async () => {
    const content = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Beans' }))
    form.set('file', new File([new Uint8Array(content)], 'beans.png', { type: 'image/png' }))
    const media = (await newsroom.rest('POST', 'media', { as: editor, form })).body.doc.id
    const read = async () => (await newsroom.rest('GET', `media/${media}`)).status
    const draft = await newsroom.rest('POST', type, { as: editor, body: complete(type, { picture: media }) })
    expect(await read()).toBe(404)
    const body = { _status: 'published' }
    await newsroom.rest('PATCH', `${type}/${draft.body.doc.id}`, { as: editor, body })
    expect(await read()).toBe(200)
    const uses = await newsroom.rest('GET', `media/${media}/uses`, { as: editor })
    expect(JSON.stringify(uses.body)).toContain('Allotment site')
  })

  it('its words are looked through by the checklist, and its start page begins one', () => {
    expect(textsOf(type, { title: 'T', summary: 'S', body: undefined }).map(({ field }) => field)).toEqual([
      'title',
      'summary',
      'body',
    ])
    expect(definitionOf(type).begin?.[0]?.words).toBe('New allotment site')
  })
})
