import { request } from '@playwright/test'

/** What the sample council lacks: a withdrawn article, and a press release that waits for approval. */
export type Made = { token: string; withdrawn: string; gone: string; waiting: string; live: string; preview: string }

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
  const waiting = await article('New lighting for the riverside path', { kind: 'press-release', submitted: true })
  const passed = `where[publishedAt][less_than_equal]=${new Date().toISOString()}`
  const { docs } = await (await api.get(`/api/news?${passed}&sort=-publishedAt&limit=5`)).json()
  const live = (docs as Doc[]).find(({ id }) => ![withdrawn.id, gone.id, waiting.id].includes(id)) as Doc
  const link = { contentType: 'news', documentId: waiting.id, forWhom: 'Meadow Gazette' }
  const preview = await send('post', '/api/preview-links', link)
  return {
    token,
    withdrawn: withdrawn.address,
    gone: gone.address,
    waiting: waiting.id,
    live: live.id,
    preview: new URL(preview.address).pathname,
  }
}
