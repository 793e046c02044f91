import { createHmac, hkdfSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPreviewLink } from '@/publishing/previews/open-preview-link'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Link, previewsIn } from './previews'

let newsroom: Newsroom
let previews: ReturnType<typeof previewsIn>
let editor: Person
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  admin = await newsroom.person('admin')
  previews = previewsIn(newsroom, editor)
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const clock = (moment: string | number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

describe('a token', () => {
  let link: Link
  let token: string
  beforeAll(async () => {
    link = await previews.link('news', await previews.draft('news'))
    token = previews.token(link)
  })

  const key = (secret: string, purpose = 'preview-link') => new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32))
  const sign = (change: (jwt: SignJWT) => SignJWT, secret = key(newsroom.payload.secret), alg = 'HS256') =>
    change(
      new SignJWT().setProtectedHeader({ alg }).setSubject(link.id).setAudience('preview-link').setExpirationTime('1d'),
    ).sign(secret)
  const parts = () => token.split('.') as [string, string, string]
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = () => JSON.parse(Buffer.from(parts()[1], 'base64url').toString())
  const same = (jwt: SignJWT) => jwt
  const signWith = (hash: string, header: object, body: object = claims()) => {
    const signed = `${encoded(header)}.${encoded(body)}`
    return `${signed}.${createHmac(hash, key(newsroom.payload.secret)).update(signed).digest('base64url')}`
  }

  const forged: { what: string; make: () => string | Promise<string> }[] = [
    { what: 'nothing', make: () => '' },
    { what: 'any words', make: () => 'open-sesame' },
    { what: 'the id of the link', make: () => link.id },
    { what: 'its signature cut off', make: () => `${parts()[0]}.${parts()[1]}.` },
    { what: 'another signature', make: () => `${parts()[0]}.${parts()[1]}.${'A'.repeat(43)}` },
    {
      what: 'another link in its place',
      make: () => `${parts()[0]}.${encoded({ ...claims(), sub: 'another' })}.${parts()[2]}`,
    },
    { what: 'a later end', make: () => `${parts()[0]}.${encoded({ ...claims(), exp: 99999999999 })}.${parts()[2]}` },
    { what: 'no algorithm', make: () => `${encoded({ alg: 'none' })}.${parts()[1]}.` },
    { what: 'no algorithm, signed', make: () => `${encoded({ alg: 'none' })}.${parts()[1]}.${parts()[2]}` },
    { what: 'another algorithm and the right key', make: () => signWith('sha512', { alg: 'HS512' }) },
    { what: 'another secret', make: () => sign(same, key('another secret')) },
    { what: 'the secret itself', make: () => sign(same, new TextEncoder().encode(newsroom.payload.secret)) },
    { what: 'a key for another purpose', make: () => sign(same, key(newsroom.payload.secret, 'session')) },
    { what: 'another audience', make: () => sign((jwt) => jwt.setAudience('password-reset')) },
    {
      what: 'no end',
      make: () => signWith('sha256', { alg: 'HS256' }, { sub: link.id, aud: 'preview-link' }),
    },
    { what: 'no link', make: () => sign((jwt) => jwt.setSubject(undefined as never)) },
    { what: 'somebody’s session', make: () => admin.token },
  ]
  it.each(forged)('with $what opens nothing', async ({ make }) => {
    expect(await openPreviewLink(newsroom.payload, await make(), new Date())).toEqual({ is: 'unknown' })
  })

  it('that is ours opens its document', async () => {
    expect(await openPreviewLink(newsroom.payload, token, new Date())).toMatchObject({ is: 'open' })
    for (const made of [await sign(same), signWith('sha256', { alg: 'HS256' })])
      expect(await openPreviewLink(newsroom.payload, made, new Date())).toMatchObject({ is: 'open' })
  })

  it.each([
    { what: 'of a link that is not there', make: () => sign((jwt) => jwt.setSubject('no-such-link')) },
    { what: 'that has expired itself', make: () => sign((jwt) => jwt.setExpirationTime(new Date(inDays(-1)))) },
  ])('$what no longer works', async ({ make }) => {
    expect(await openPreviewLink(newsroom.payload, await make(), new Date())).toEqual({ is: 'closed' })
  })

  it('is no session', async () => {
    const as = { ...admin, token }
    expect((await newsroom.rest('GET', 'preview-links', { as })).status).toBe(403)
  })
})

describe('a link', () => {
  it('works until the second its time is over', async () => {
    const link = await previews.link('news', await previews.draft('news'))
    const end = Date.parse(link.expiresAt)
    expect(await previews.open(link, new Date(end - 1))).toMatchObject({ is: 'open' })
    expect(await previews.open(link, new Date(end))).toEqual({ is: 'closed' })
  })

  it('ends when it is given less time', async () => {
    const link = await previews.link('news', await previews.draft('news'))
    expect((await previews.patchLink(link.id, { expiresAt: inDays(1) })).status).toBe(200)
    expect(await previews.open(link, new Date(inDays(2)))).toEqual({ is: 'closed' })
  })

  it('ends when its document is deleted', async () => {
    const id = await previews.draft('news')
    const links = [await previews.link('news', id), await previews.link('news', id, { shows: 'approved' })]
    expect((await newsroom.rest('DELETE', `news/${id}`, { as: editor })).status).toBe(200)
    for (const link of links) expect(await previews.open(link)).toEqual({ is: 'closed' })
  })

  it('each opening is counted and in the log', async () => {
    const title = newTitle()
    const id = await previews.draft('news', { title })
    const link = await previews.link('news', id)
    const now = new Date('2030-01-01T00:00:00.000Z')
    await newsroom.payload.update({ collection: 'preview-links', id: link.id, data: { forWhom: 'Cllr Shah' } })
    await previews.open(link)
    await previews.open(link)
    await previews.open(link, now)
    const { body } = await newsroom.rest('GET', `preview-links/${link.id}`, { as: editor })
    expect(body.openings).toBe(2)
    expect(Math.abs(Date.parse(body.lastOpenedAt) - Date.now())).toBeLessThan(60_000)
    const rows = await previews.log({ documentId: { equals: id }, event: { equals: 'preview-link-opened' } })
    const row = { contentType: 'news', documentId: id, title, byName: 'Preview link for Cllr Shah' }
    expect(rows).toMatchObject([row, row])
    for (const { by } of rows) expect(by ?? null).toBeNull()
  })

  it('opened by twelve at once: twelve see it, twelve are counted', async () => {
    const id = await previews.draft('news')
    const link = await previews.link('news', id)
    const opened = await Promise.all(Array.from({ length: 12 }, () => previews.open(link)))
    expect(new Set(opened.map(({ is }) => is))).toEqual(new Set(['open']))
    const { body } = await newsroom.rest('GET', `preview-links/${link.id}`, { as: editor })
    expect(body.openings).toBe(12)
    expect(await previews.log({ documentId: { equals: id }, event: { equals: 'preview-link-opened' } })).toHaveLength(
      12,
    )
  })

  it('shows nothing when its opening cannot be logged, and counts nothing', async () => {
    const link = await previews.link('news', await previews.draft('news'))
    const { hooks } = newsroom.payload.collections['publication-log'].config
    const full = () => {
      throw new Error('The disk is full.')
    }
    hooks.beforeChange.push(full)
    await expect(previews.open(link)).rejects.toThrow('The disk is full.')
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(full), 1)
    const { body } = await newsroom.rest('GET', `preview-links/${link.id}`, { as: editor })
    expect(body).toMatchObject({ openings: 0, lastOpenedAt: null })
    expect(await previews.open(link)).toMatchObject({ is: 'open' })
  })
})

describe('what a link shows', () => {
  const early = '2031-03-29T09:00:00.000Z'
  const goesLive = '2031-03-30T01:00:00.000Z'
  const release = { kind: 'press-release', earlyAccessAt: early, publishedAt: goesLive }
  const at = (moment: string, milliseconds = 0) => clock(Date.parse(moment) + milliseconds)
  /** A link is made a few days before: none works for years. */
  const linkTo = async (id: string, shows: string) => {
    clock('2031-03-27T12:00:00.000Z')
    const editor = await newsroom.person('editor')
    return previews.link('news', id, { shows }, editor)
  }

  it('the approved release: not before the first time, then under embargo, then where everybody reads it', async () => {
    const title = newTitle()
    const id = await previews.published('news', { ...release, title })
    const link = await linkTo(id, 'approved')
    at(early, -1)
    const before = await previews.open(link)
    expect(before).toEqual({ is: 'early', from: early })
    at(early)
    expect(await previews.open(link)).toMatchObject({ is: 'open', document: { title } })
    expect((await newsroom.rest('GET', `news/${id}`)).status).toBe(404)
    at(goesLive, -1)
    expect(await previews.open(link)).toMatchObject({ is: 'open' })
    at(goesLive)
    expect(await previews.open(link)).toEqual({
      is: 'live',
      address: `/news/2031/${title.toLowerCase().replace(' ', '-')}`,
    })
    expect(await previews.log({ documentId: { equals: id }, event: { equals: 'preview-link-opened' } })).toHaveLength(2)
  })

  it('the approved version and not the draft beside it; the newest is that draft', async () => {
    const id = await previews.published('news', { title: 'As approved', slug: 'as-approved', publishedAt: goesLive })
    await previews.change('news', id, { title: 'Rewritten since' })
    const [approved, newest] = [await linkTo(id, 'approved'), await linkTo(id, 'newest')]
    expect(await previews.open(approved)).toMatchObject({ document: { title: 'As approved' } })
    expect(await previews.open(newest)).toMatchObject({ document: { title: 'Rewritten since' } })
    at(goesLive)
    expect(await previews.open(approved)).toEqual({ is: 'live', address: '/news/2031/as-approved' })
    expect(await previews.open(newest)).toMatchObject({ document: { title: 'Rewritten since' } })
  })

  it('nothing of a draft, to somebody who waits for the approved version', async () => {
    const id = await previews.draft('news', release)
    expect(await previews.open(await linkTo(id, 'approved'))).toEqual({ is: 'early' })
    at(early)
    expect(await previews.open(await linkTo(id, 'approved'))).toEqual({ is: 'early' })
  })

  it('nothing of what was taken back, or has come off the site', async () => {
    const id = await previews.published('news', { publishedAt: goesLive })
    const link = await linkTo(id, 'approved')
    const editor = await newsroom.person('editor')
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { _status: 'draft' } })
    expect(await previews.open(link)).toEqual({ is: 'early' })
    const ended = await previews.published(
      'news',
      { publishedAt: '2026-01-01T00:00:00.000Z', expiresAt: early },
      editor,
    )
    const links = [await linkTo(ended, 'approved'), await linkTo(ended, 'newest')]
    at(early)
    for (const one of links) expect(await previews.open(one)).toEqual({ is: 'closed' })
  })
})
