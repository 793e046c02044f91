import { request } from '@playwright/test'

/** What the sample council lacks: a withdrawn article, and a press release that waits for approval. */
export type Made = Record<
  'token' | 'withdrawn' | 'gone' | 'waiting' | 'live' | 'long' | 'preview' | 'issue' | 'meeting' | 'item',
  string
>

type Doc = { id: string; address: string }

/**
 * Writes, through the API, what some of the pictures show.
 *
 * @throws {Error} with what the API answered when it refuses
 */
export const newContent = async (baseURL: string, administrator: object): Promise<Made> => {
  const outside = await request.newContext({ baseURL })
  const { token } = await (await outside.post('/api/users/login', { data: administrator })).json()
  const api = await request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `JWT ${token}` } })
  const send = async (method: 'post' | 'patch', address: string, data: object): Promise<Doc> => {
    const answer = await api[method](address, { data })
    if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}: ${await answer.text()}`)
    return (await answer.json()).doc
  }
  const article = (title: string, more: object) =>
    send('post', '/api/news', { title, summary: 'What changes, for whom and from when.', body: 'The story.', ...more })

  const withdrawn = await article('Night buses run until 2am from March', { _status: 'published' })
  await send('post', `/api/news/${withdrawn.id}/withdraw`, { reason: 'The operator has not yet agreed to the times.' })
  const gone = await article('A page that was taken off', { _status: 'published' })
  await send('patch', `/api/news/${gone.id}`, { _status: 'draft' })
  const long = await article(
    'Residents’ parking in the streets around the hospital, the railway station and the old cattle market: what was decided, what it costs and how to apply before the first permits begin in the new year',
    // It stands among the others, not before them all.
    { _status: 'published', publishedAt: new Date(Date.now() - 8 * 86_400_000).toISOString() },
  )
  const told = await article('Ask for a second caddy at any library', { _status: 'published' })
  const waiting = await article('New lighting for the riverside path', { kind: 'press-release', submitted: true })
  const passed = `where[publishedAt][less_than_equal]=${new Date().toISOString()}`
  const { docs } = await (await api.get(`/api/news?${passed}&sort=-publishedAt&limit=5`)).json()
  const live = (docs as Doc[]).find(
    ({ id }) => ![withdrawn.id, gone.id, long.id, told.id, waiting.id].includes(id),
  ) as Doc
  const firstOf = async (type: string): Promise<string> =>
    (await (await api.get(`/api/${type}?limit=1&sort=createdAt&depth=0`)).json()).docs[0].id
  const issue = await firstOf('newsletters')
  await api.post('/api/issues/test', { data: { id: issue } })
  const link = { contentType: 'news', documentId: waiting.id, forWhom: 'Meadow Gazette' }
  const preview = await send('post', '/api/preview-links', link)
  return {
    token,
    withdrawn: withdrawn.address,
    gone: gone.address,
    long: long.address,
    waiting: waiting.id,
    live: live.id,
    issue,
    meeting: await firstOf('meetings'),
    item: await firstOf('agenda-items'),
    preview: new URL(preview.address).pathname,
  }
}
