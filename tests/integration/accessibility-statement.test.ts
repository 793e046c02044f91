import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())

const save = (as: Person | undefined, body: object) =>
  newsroom.rest('POST', 'globals/accessibility', { ...(as ? { as } : {}), body })

const problem = { what: 'Maps have no text alternative.', criterion: '1.1.1', plan: 'We describe each map.' }

describe('what the accessibility statement is made of', () => {
  it('is entered by administrators, read by everybody, and told to the log', async () => {
    const entered = { compliance: 'partial', testedOn: '2026-09-01T12:00:00.000Z', problems: [problem] }
    expect((await save(admin, entered)).status).toBe(200)
    const { body } = await newsroom.rest('GET', 'globals/accessibility')
    expect(body).toMatchObject({ compliance: 'partial', responseDays: 10, enforcedBy: 'ehrc' })
    expect(body.problems).toMatchObject([{ ...problem, reason: 'fails' }])
    const query = { 'where[contentType][equals]': 'accessibility', sort: '-at', limit: 1 }
    const [row] = (await newsroom.rest('GET', 'publication-log', { as: admin, query })).body.docs
    expect(row).toMatchObject({ event: 'settings-changed', title: 'Accessibility statement' })
  })

  it('is nobody else’s to change', async () => {
    expect((await save(await newsroom.person('editor'), { compliance: 'full' })).status).toBe(403)
    expect((await save(undefined, { compliance: 'full' })).status).toBe(403)
  })

  it.each([
    ['a full claim over a failure', { compliance: 'full' }, 'partly at most'],
    ['a full claim without a test', { compliance: 'full', testedOn: null, problems: [] }, 'date of the last test'],
    ['a test that is still to come', { testedOn: '2999-01-01T12:00:00.000Z' }, 'has not come yet'],
    ['a criterion that there is not', { problems: [{ ...problem, criterion: '9.9.9' }] }, 'invalid'],
    ['HTML', { method: '<b>By hand</b>' }, 'plain text'],
  ])('refuses %s and says why', async (_name, body, said) => {
    const answer = await save(admin, body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(said)
    expect((await newsroom.rest('GET', 'globals/accessibility')).body.compliance).toBe('partial')
  })
})

describe('the address of the statement in the sitemap', () => {
  const listed = async () => {
    const { buildSitemap } = await import('@/feeds/build-sitemap')
    const { newsParts } = await import('@collections/news/feed-parts')
    const now = new Date()
    const site = { siteUrl: 'https://news.example.gov.uk', now }
    const xml = await buildSitemap(newsroom.payload, site, undefined, () => newsParts(newsroom.payload, now))
    return xml?.split('<loc>https://news.example.gov.uk/accessibility</loc>').length
  }

  it('stands there once, with and without a page of the council’s own', async () => {
    expect(await listed()).toBe(2)
    await newsroom.payload.create({ collection: 'pages', data: published('pages', { slug: 'accessibility' }) as never })
    expect(await listed()).toBe(2)
  })
})
