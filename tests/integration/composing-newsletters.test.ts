import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/paragraphs'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { residentMaker } from './residents'

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let editor: Person
let author: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const make = async (type: string, body: object, as = editor) => {
  const answer = await newsroom.rest('POST', type, { as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string; title: string; address: string }
}
const ask = (path: string, as?: Person) => {
  const [name = '', query] = path.split('?')
  return newsroom.rest('GET', `issues/${name}`, { as, query: Object.fromEntries(new URLSearchParams(query)) })
}

describe('composing an issue', () => {
  it('names what is picked, in its order, and says what readers won’t see when it goes out', async () => {
    const now = await make('news', published('news'))
    const later = await make('news', published('news', { publishedAt: '2031-01-01T09:00:00.000Z' }))
    const draft = await make('news', { title: newTitle() })
    const refs = [later, draft, now].map(({ id }) => `news/${id}`).join(',')
    const { body } = await ask(`items?refs=${refs},nothing/${now.id},news/none`, editor)
    expect(body.items).toEqual([
      expect.objectContaining({ title: later.title, isSeen: false }),
      expect.objectContaining({ title: draft.title, isSeen: false, state: 'Draft' }),
      expect.objectContaining({ title: now.title, isSeen: true, kind: 'News' }),
    ])
    const then = await ask(`items?refs=${refs}&at=2032-01-01T09:00:00.000Z`, editor)
    expect(then.body.items.map(({ isSeen }: { isSeen: boolean }) => isSeen)).toEqual([true, false, true])
    // What is not this person's to see has no title here either.
    expect((await ask(`items?refs=news/${draft.id}`, author)).body.items).toEqual([])
  })

  it('offers what went live since the last issue of the same series, the newest first', async () => {
    const series = await make('newsletter-series', { title: newTitle() })
    const at = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString()
    const old = await make('news', published('news', { publishedAt: at(9) }))
    await make('newsletters', published('newsletters', { series: series.id, publishedAt: at(8) }))
    const first = await make('news', published('news', { publishedAt: at(7) }))
    const second = await make('inspection-reports', published('inspection-reports', { publishedAt: at(6) }))
    const titles = (await ask(`new?series=${series.id}`, editor)).body.items.map(
      ({ title }: { title: string }) => title,
    )
    expect(titles.indexOf(second.title)).toBeGreaterThanOrEqual(0)
    expect(titles.indexOf(second.title)).toBeLessThan(titles.indexOf(first.title))
    expect(titles).not.toContain(old.title)
  })

  it('counts who gets it, each person once, and says afterwards to how many it went', async () => {
    const series = await make('newsletter-series', { title: newTitle() })
    const count = async (id = '') => (await ask(`sending?series=${series.id}&id=${id}`, editor)).body
    const others = (await count()).people
    await subscribed([series.address])
    await subscribed([series.address, '/newsletters'])
    await subscribed(['/news'])
    expect(await count()).toEqual({ people: others + 2 })
    const issue = await make('newsletters', published('newsletters', { series: series.id }))
    const { preparingFollower } = await import('./following')
    await preparingFollower(newsroom.payload)()
    expect(await count(issue.id)).toMatchObject({ people: others + 2, sent: { all: others + 2, waiting: others + 2 } })
  })

  it('refuses to approve one in which nothing would stand when it goes out, and says so at the field', async () => {
    const series = await make('newsletter-series', { title: newTitle() })
    const [wrong, later] = [
      await make('news', published('news')),
      await make('news', published('news', { publishedAt: '2031-01-01T09:00:00.000Z' })),
    ]
    const draft = await make('news', { title: newTitle() })
    const body = { withdrawal: { reason: 'It was wrong.' }, _status: 'published', confirm: true }
    await newsroom.rest('PATCH', `news/${wrong.id}`, { as: editor, body })
    const list = (...ids: string[]) => [
      { blockType: 'items', heading: 'New', items: ids.map((value) => ({ relationTo: 'news', value })) },
    ]
    const send = (sections: unknown, more: object = {}) =>
      newsroom.rest('POST', 'newsletters', {
        as: editor,
        body: published('newsletters', { series: series.id, sections, ...more }),
      })
    for (const sections of [[], undefined, list(wrong.id), list(draft.id, wrong.id), list(later.id)]) {
      const { status, body: answer } = await send(sections)
      expect(status, JSON.stringify(answer)).toBe(400)
      expect(answer.errors[0].data.errors).toEqual([
        expect.objectContaining({ path: 'sections', message: expect.stringMatching(/^No(?:thing|body)/) }),
      ])
    }
    // By then it is there.
    expect((await send(list(later.id), { publishedAt: '2031-01-02T09:00:00.000Z' })).status).toBe(201)
    const words = { blockType: 'text', text: paragraphs('Hello.') }
    const sent = await send([...list(wrong.id), words])
    expect(sent.status, JSON.stringify(sent.body)).toBe(201)
    // What readers have is withdrawn whatever it shows.
    const good = await make('news', published('news'))
    const issue = (await send(list(good.id))).body.doc
    await newsroom.rest('PATCH', `news/${good.id}`, { as: editor, body })
    expect((await newsroom.rest('PATCH', `newsletters/${issue.id}`, { as: editor, body })).status).toBe(200)
  })

  it('sends a test of the newest draft to whoever asks, and to nobody else', async () => {
    const mine = await make('newsletters', { title: newTitle(), sections: [] }, author)
    const theirs = await make('newsletters', { title: newTitle() })
    const test = (id: string, as: Person) => newsroom.rest('POST', 'issues/test', { as, body: { id } })
    expect((await test(mine.id, author)).status).toBe(200)
    expect((await test(theirs.id, author)).status).toBe(404)
    expect((await test('none', author)).status).toBe(404)
    const { docs } = await newsroom.payload.find({
      collection: 'deliveries',
      where: { kind: { equals: 'newsletter-test' } },
      depth: 1,
    })
    expect(docs).toMatchObject([{ person: { id: author.id }, mailing: { documentId: mine.id } }])
    const { writeMail } = await import('@/notifications/write-mail')
    const { mailingsOf } = await import('@/mail/outbox')
    const [delivery] = docs
    const [mailing] = (await mailingsOf(newsroom.payload, docs)).values()
    const written = await writeMail(
      newsroom.payload,
      [{ delivery: delivery as never, mailing: mailing as never }],
      new Date(),
      docs,
    )
    expect(written).toMatchObject({ mail: { to: author.email, subject: `Test: ${mine.title}` } })
  })

  it('is nothing for those who write none', async () => {
    const notices = await newsroom.person('notices')
    for (const as of [undefined, notices])
      for (const path of ['items?refs=', 'new?series=', 'sending?series='])
        expect((await ask(path, as)).status).toBe(403)
  })
})
