import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let notices: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  notices = await newsroom.person('notices')
  // Switched on, so that it shows that notices are never held up.
  const admin = await newsroom.administrator()
  await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: true } })
})
afterAll(() => newsroom.close())

const type = 'service-notices'
const publish = async (more = {}): Promise<string> =>
  (await newsroom.rest('POST', type, { as: notices, body: published(type, more) })).body.doc.id
const deed = (id: string, name: string, body: object = {}, as: Person | undefined = notices) =>
  newsroom.rest('POST', `${type}/${id}/${name}`, { as, body })
const publicly = (id: string) => newsroom.rest('GET', `${type}/${id}`)
const draftOf = async (id: string) =>
  (await newsroom.rest('GET', `${type}/${id}`, { as: notices, query: { draft: true } })).body
const editDraft = (id: string, body: object) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as: notices, body, query: { draft: true } })
const logOf = async (id: string) => {
  const where = { documentId: { equals: id } }
  const { docs } = await newsroom.payload.find({ collection: 'publication-log', where, sort: 'createdAt' })
  return docs.map(({ event, by, reason }) => ({ event, by: by && (typeof by === 'string' ? by : by.id), reason }))
}
const ahead = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

describe('a service notice', () => {
  it('is ended at once, which the log says, and is put back until when it was to end', async () => {
    const endsAt = ahead(60)
    const id = await publish({ endsAt })
    const answer = await deed(id, 'end')
    expect(answer).toMatchObject({ status: 200, body: { message: 'Ended.', endedBefore: endsAt } })
    expect(Date.parse(answer.body.doc.endsAt)).toBeLessThanOrEqual(Date.now())
    expect((await publicly(id)).status).toBe(404)
    expect((await deed(id, 'end')).status).toBe(409)

    expect((await deed(id, 'reopen', { endsAt })).status).toBe(200)
    expect((await publicly(id)).body.endsAt).toBe(endsAt)
    expect(await logOf(id)).toMatchObject([
      { event: 'published', by: notices.id },
      { event: 'updated', by: notices.id, reason: 'Ended at once.' },
      { event: 'updated', by: notices.id, reason: 'Put back after it was ended.' },
    ])
  })

  it('is updated with the time of now, which the log says', async () => {
    const id = await publish({ updates: [{ at: '2026-01-02T10:00:00.000Z', text: 'First.' }] })
    const before = Date.now()
    expect((await deed(id, 'updates', { text: '  Open again at six.  ' })).status).toBe(200)
    const { updates } = (await publicly(id)).body
    expect(updates.map(({ text }: { text: string }) => text)).toEqual(['First.', 'Open again at six.'])
    expect(Date.parse(updates[1].at)).toBeGreaterThanOrEqual(before)
    expect((await logOf(id)).at(-1)).toMatchObject({ event: 'corrected', by: notices.id })
  })

  it('keeps every one of several updates that come at once', async () => {
    const id = await publish()
    // MongoDB refuses a write that meets another; whoever is told so sends it again.
    const send = async (text: string): Promise<void> => {
      for (let times = 0; times < 20; times += 1) if ((await deed(id, 'updates', { text })).status === 200) return
      throw new Error(`${text} was never accepted.`)
    }
    const texts = ['One.', 'Two.', 'Three.', 'Four.']
    await Promise.all(texts.map(send))
    const { updates } = (await publicly(id)).body
    expect(updates.map(({ text }: { text: string }) => text).sort()).toEqual([...texts].sort())
  })

  it('goes on until further notice when nobody had said an end', async () => {
    const id = await publish()
    expect((await deed(id, 'end')).body.endedBefore).toBeNull()
    expect((await deed(id, 'reopen', { endsAt: null })).status).toBe(200)
    expect((await publicly(id)).status).toBe(200)
    expect((await publicly(id)).body.endsAt ?? null).toBeNull()
  })

  it('leaves a draft beside it a draft, with what it holds', async () => {
    const id = await publish()
    const { title } = (await publicly(id)).body
    await editDraft(id, { title: 'Half done' })
    await deed(id, 'updates', { text: 'Open again at six.' })
    expect((await publicly(id)).body).toMatchObject({ title, updates: [{ text: 'Open again at six.' }] })
    expect(await draftOf(id)).toMatchObject({
      title: 'Half done',
      _status: 'draft',
      updates: [{ text: 'Open again at six.' }],
    })
    const { endsAt } = (await deed(id, 'end')).body.doc
    expect((await publicly(id)).status).toBe(404)
    expect(await draftOf(id)).toMatchObject({ title: 'Half done', _status: 'draft', endsAt })
  })

  it('leaves the end that a draft has of its own, also when it is put back', async () => {
    const [endsAt, own] = [ahead(60), ahead(600)]
    const id = await publish({ endsAt })
    await editDraft(id, { endsAt: own })
    await deed(id, 'end')
    expect((await draftOf(id)).endsAt).toBe(own)
    await deed(id, 'reopen', { endsAt })
    expect((await publicly(id)).body.endsAt).toBe(endsAt)
    expect((await draftOf(id)).endsAt).toBe(own)
  })

  it('is put back with a draft that has no end of its own', async () => {
    const endsAt = ahead(60)
    const id = await publish({ endsAt })
    await editDraft(id, { title: 'Half done' })
    await deed(id, 'end')
    await deed(id, 'reopen', { endsAt })
    expect(await draftOf(id)).toMatchObject({ title: 'Half done', endsAt })
  })

  it.each([
    ['updates', {}, 400],
    ['updates', { text: '   ' }, 400],
    ['updates', { text: 7 }, 400],
    ['updates', { text: '<b>Now</b>' }, 400],
    ['updates', { text: 'x'.repeat(501) }, 400],
    ['reopen', {}, 400],
    ['reopen', { endsAt: 'soon' }, 400],
    ['reopen', { endsAt: '2026-01-02T00:00:00.000Z' }, 400],
  ])('refuses %s with %j, and stays as it is', async (name, body, status) => {
    const id = await publish()
    const before = await publicly(id)
    const answer = await deed(id, name, body)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body.errors)).not.toContain('Something went wrong')
    expect(await publicly(id)).toEqual(before)
  })

  it('that has not started, or is a draft, can’t be ended', async () => {
    expect((await deed(await publish({ startsAt: ahead(60) }), 'end')).status).toBe(409)
    const draft = await newsroom.rest('POST', type, { as: notices, body: { title: 'A draft' } })
    expect((await deed(draft.body.doc.id, 'end')).status).toBe(404)
    expect((await deed('nowhere', 'updates', { text: 'Now.' })).status).toBe(404)
  })
})

const allowed = { notices: true, editor: true, admin: true, author: false, nobody: false, anonymous: false } as const

describe.each(Object.entries(allowed))('%s', (who, may) => {
  it(`${may ? 'may' : 'may not'} end, update and put back what is published`, async () => {
    const as = who === 'anonymous' ? undefined : await newsroom.person(...(who === 'nobody' ? [] : [who as 'editor']))
    const id = await publish()
    const before = (await publicly(id)).body
    const send = (name: string, body = {}) => newsroom.rest('POST', `${type}/${id}/${name}`, { as, body })
    const expected = may ? 200 : 403
    expect((await send('updates', { text: 'Now.' })).status).toBe(expected)
    expect((await send('end')).status).toBe(expected)
    expect((await send('reopen', { endsAt: null })).status).toBe(expected)
    expect(await logOf(id)).toHaveLength(may ? 4 : 1)
    if (!may) expect((await publicly(id)).body).toEqual(before)
  })
})
