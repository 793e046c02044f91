import { afterAll, beforeAll, expect, it } from 'vitest'
import { agendaMaker } from './agendas'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let made: ReturnType<typeof agendaMaker>
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  made = agendaMaker(newsroom, editor)
})
afterAll(() => newsroom.close())

const story = async (
  decision: string,
  fields: object = {},
): Promise<{ id: string; title: string; address: string }> => {
  const { status, body } = await newsroom.rest('POST', 'news', {
    as: editor,
    body: published('news', { decision, ...fields }),
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const newsOf = async (path: string, query: Record<string, string>, as?: Person) => {
  const { status, body } = await newsroom.rest('GET', `agenda-items${path}`, { as, query })
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

it('the API names the stories about an agenda item, to each who asks those they may read', async () => {
  const { meeting } = await made.newMeeting()
  const [item, other] = [await made.newItem(meeting.id, '1'), await made.newItem(meeting.id, '2')]
  const live = await story(item.id)
  const planned = await story(item.id, { publishedAt: new Date(Date.now() + 86_400_000).toISOString() })
  expect((await newsOf(`/${item.id}`, { depth: '0' })).news).toEqual([live.id])
  expect((await newsOf(`/${item.id}`, {})).news).toEqual([
    { id: live.id, title: live.title, address: live.address, publishedAt: expect.any(String) },
  ])
  expect(new Set((await newsOf(`/${item.id}`, { depth: '0' }, editor)).news)).toEqual(new Set([live.id, planned.id]))
  const { docs } = await newsOf('', { depth: '0', 'where[meeting][equals]': meeting.id, sort: 'number' })
  expect(docs.map(({ id, news }: { id: string; news: string[] }) => [id, news])).toEqual([
    [item.id, [live.id]],
    [other.id, []],
  ])
  // Whoever names what they want gets that.
  expect(await newsOf(`/${item.id}`, { depth: '0', 'select[title]': 'true' })).not.toHaveProperty('news')
  expect((await newsOf(`/${item.id}`, { depth: '0', 'select[news]': 'true' })).news).toEqual([live.id])
})
