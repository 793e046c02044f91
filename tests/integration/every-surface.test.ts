import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillWithEveryState, type Send, type SendFile, type Text } from '../surfaces/content'
import { type ServedSite, serveSite } from '../surfaces/served-site'
import { allSurfaces, type Surface } from '../surfaces/surfaces'
import { onMongodb } from './newsroom'

/*
 * Every way in which anything can be seen, asked for every hidden state of every type, by everybody
 * who may not see it. A new route or endpoint that no row of the table covers fails the last tests.
 */

const personas = ['anonymous', 'author of another document', 'preview-link holder'] as const
type Persona = (typeof personas)[number]

// The pages ask the database nothing that REST doesn't: on the second database REST is enough.
const surfaces = allSurfaces('2026', '01').filter(({ covers }) => !onMongodb || covers.startsWith('api '))

let site: ServedSite
let texts: Text[]
/** The hidden text that the preview link shows, and the link's token. */
let previewed: { text: Text; token: string }
const headers: Record<Persona, Record<string, string>> = {
  anonymous: {},
  'author of another document': {},
  'preview-link holder': {},
}

const signIn = async (email: string, password: string) => {
  const answer = await fetch(`${site.address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await answer.json()) as { token: string }
  // As a browser and as a program would.
  return { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin: site.address }
}

beforeAll(async () => {
  site = await serveSite()
  const admin = await signIn(site.administrator.email, site.administrator.password)
  const send: Send = async (method, path, body) => {
    const answer = await fetch(`${site.address}/api/${path}`, {
      method,
      headers: { ...admin, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    })
    return { status: answer.status, body: await answer.json() }
  }
  const sendFile: SendFile = async (path, name, content, data) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    const type = name.endsWith('.csv') ? 'text/csv' : 'image/jpeg'
    form.append('file', new Blob([new Uint8Array(content)], { type }), name)
    const answer = await fetch(`${site.address}/api/${path}`, { method: 'POST', headers: admin, body: form })
    return answer.json()
  }
  const person = { name: 'Author of another', email: 'other@example.org', password: 'three long words here' }
  await send('POST', 'users', { ...person, roles: ['author'] })
  headers['author of another document'] = await signIn(person.email, person.password)
  const topic = (await send('POST', 'topics', { title: 'Every state', slug: 'every-state' })).body.doc.id
  texts = await fillWithEveryState(send, sendFile, topic)
  const text = texts.find(({ type, state, file }) => type === 'news' && state === 'draft' && file) as Text
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const link = await send('POST', 'preview-links', {
    contentType: 'news',
    documentId: text.id,
    forWhom: 'A journalist',
    shows: 'newest',
    expiresAt,
  })
  previewed = { text, token: String(link.body.doc.address).split('/').at(-1) as string }
}, 400_000)
afterAll(() => site?.stop())

type Seen = { path: string; status: number; body: string }

let asked = 0

const ask = async (surface: Surface, path: string, persona: Persona): Promise<Seen> => {
  const url = new URL(path, site.address)
  if (persona === 'preview-link holder') url.searchParams.set('preview', previewed.token)
  const answer = await fetch(url, {
    method: surface.method ?? 'GET',
    headers: {
      // A connection that the server closes just as it is used again would fail the test.
      connection: 'close',
      // Each from another address: one alone may not ask for so much in a minute.
      'x-forwarded-for': `2001:db8:${(asked++).toString(16)}::1`,
      ...headers[persona],
      ...(surface.method === 'POST' ? { 'content-type': 'application/json' } : {}),
    },
    body: surface.method === 'POST' ? '{}' : undefined,
    redirect: 'manual',
  })
  const location = answer.headers.get('location') ?? ''
  return { path, status: answer.status, body: `${location}\n${await answer.text()}` }
}

const atOnce = 6

const askAll = async (surface: Surface, persona: Persona): Promise<Seen[]> => {
  const paths = [...new Set(surface.path ? [surface.path] : texts.flatMap((text) => surface.of?.(text) ?? []))]
  const seen: Seen[] = []
  for (let at = 0; at < paths.length; at += atOnce)
    seen.push(...(await Promise.all(paths.slice(at, at + atOnce).map((path) => ask(surface, path, persona)))))
  return seen
}

const mayShow = (surface: Surface, text: Text, persona: Persona): boolean => {
  if (surface.nothing) return false
  if (text.state === 'live' || surface.also?.includes(text.state)) return true
  if (text.type === 'service-notices' && surface.alsoOfNotices?.includes(text.state)) return true
  // Of its own document, the link opens the files too, and nothing else.
  return persona === 'preview-link holder' && text === previewed.text && surface.name.includes('file')
}

const isYes = ({ status, body }: Seen): boolean => status === 200 && !/"totalDocs":0/.test(body)

/** What a surface shows although it may not, as "path: mark". */
const leaks = (surface: Surface, seen: Seen[], persona: Persona): string[] => {
  if (surface.byStatus)
    return texts.flatMap((text) =>
      mayShow(surface, text, persona)
        ? []
        : seen.filter((answer) => surface.of?.(text).includes(answer.path) && isYes(answer)).map(({ path }) => path),
    )
  return texts
    .filter((text) => !mayShow(surface, text, persona))
    .flatMap(({ mark }) => seen.filter(({ body }) => body.includes(mark)).map(({ path }) => `${path}: ${mark}`))
}

/** Live texts that a surface should show and doesn't. */
const missing = (surface: Surface, seen: Seen[]): string[] =>
  texts
    .filter(({ state, type }) => state === 'live' && surface.shows?.includes(type))
    .filter(({ mark }) => !seen.some(({ body }) => body.includes(mark)))
    .map(({ mark }) => mark)

describe.each(personas)('%s', (persona) => {
  it.each(surfaces)(
    'is shown nothing hidden: $name',
    async (surface) => {
      const seen = await askAll(surface, persona)
      expect(leaks(surface, seen, persona)).toEqual([])
      expect(missing(surface, seen)).toEqual([])
      const failed = seen.filter(({ status }) => status === 429 || (status >= 500 && status !== 501))
      expect(failed.map(({ path, status }) => `${status} ${path}`)).toEqual([])
    },
    180_000,
  )
})

describe('a preview link', () => {
  it('shows its own document and nothing else that is hidden', async () => {
    const { body, status } = await ask({ name: '', covers: '' }, `/preview/link/${previewed.token}`, 'anonymous')
    expect(status).toBe(200)
    const hidden = texts.filter(({ state }) => state !== 'live' && state !== 'withdrawn')
    expect(hidden.filter(({ mark }) => body.includes(mark))).toEqual([previewed.text])
  })
})
