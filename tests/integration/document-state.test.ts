import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Facts } from '@/publishing/states/words/facts'
import { standingWords } from '@/publishing/states/words/standing-words'
import { complete, contentTypes, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let otherAuthor: Person
let editor: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  otherAuthor = await newsroom.person('author')
  editor = await newsroom.person('editor')
}, 60_000)
afterAll(() => newsroom.close())

/** A Tuesday in winter, when the council's clock and UTC agree. */
const tuesday = '2036-11-25T10:00:00.000Z'
const inWords = 'Tuesday 25 November 2036, 10am'

const make = async (as: Person, type: string, body: Record<string, unknown>): Promise<string> => {
  const { status, body: answer } = await newsroom.rest('POST', type, { as, body })
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer.doc.id
}

const change = async (as: Person, type: string, id: string, body: Record<string, unknown>, draft = true) => {
  const { status, body: answer } = await newsroom.rest('PATCH', `${type}/${id}`, { as, body, query: { draft } })
  expect(status, JSON.stringify(answer)).toBe(200)
  return answer.doc
}

const stateFor = async (as: Person | undefined, type: string, id: string): Promise<string | undefined> => {
  const query = { 'where[id][equals]': id, draft: true }
  const { body } = await newsroom.rest('GET', type, { as, query })
  const one = await newsroom.rest('GET', `${type}/${id}`, { as, query: { draft: true } })
  expect(one.body.standing).toBe(body.docs[0]?.standing)
  return body.docs[0]?.standing
}

const panelFor = (as: Person | undefined, type: string, id: string) =>
  newsroom.rest('GET', `${type}/${id}/state`, { as })

const schedule = (as: Person, documentId: string, goesLiveAt = tuesday) =>
  newsroom.rest('POST', 'scheduled-changes', { as, body: { contentType: 'news', documentId, goesLiveAt } })

describe('the state of a document in words', () => {
  test('a draft, then submitted, then returned', async () => {
    const id = await make(author, 'news', complete('news'))
    expect(await stateFor(editor, 'news', id)).toBe('Draft')
    await change(author, 'news', id, { submitted: true })
    expect(await stateFor(editor, 'news', id)).toBe('Waits for approval')
    await change(editor, 'news', id, { submitted: false, reason: 'Check the figures.' })
    expect(await stateFor(author, 'news', id)).toBe('Draft')
  })

  test('approved for later, live, over and withdrawn', async () => {
    const cases = [
      [{ publishedAt: tuesday }, `Goes live ${inWords}`],
      [{ publishedAt: '2020-01-01T00:00:00.000Z' }, 'Live'],
      [{ publishedAt: '2020-01-01T00:00:00.000Z', expiresAt: '2021-01-01T00:00:00.000Z' }, 'Came off'],
      [{ withdrawal: { at: '2021-01-01T00:00:00.000Z', reason: 'It was wrong.' } }, 'Withdrawn'],
    ] as const
    for (const [dates, words] of cases)
      expect(await stateFor(editor, 'news', await make(editor, 'news', published('news', dates)))).toBe(words)
  })

  test('a summer time is said on the council’s clock', async () => {
    const id = await make(editor, 'news', published('news', { publishedAt: '2036-07-01T09:30:00.000Z' }))
    expect(await stateFor(editor, 'news', id)).toBe('Goes live Tuesday 1 July 2036, 10:30am')
  })

  test('a newer draft beside what is live, submitted, and approved for later', async () => {
    const id = await make(editor, 'news', published('news'))
    await change(editor, 'news', id, { summary: 'Newer.' })
    expect(await stateFor(editor, 'news', id)).toBe('Live, newer draft')
    await change(editor, 'news', id, { submitted: true, _status: 'draft' })
    expect(await stateFor(editor, 'news', id)).toBe('Live, newer draft waits for approval')
    expect((await schedule(editor, id)).status).toBe(201)
    expect(await stateFor(editor, 'news', id)).toBe(`Live, changes ${inWords}`)
  })

  test('service notices say it in their own words', async () => {
    const notice = (dates: Record<string, string>) =>
      make(editor, 'service-notices', published('service-notices', dates))
    expect(await stateFor(editor, 'service-notices', await notice({}))).toBe('Shown now')
    expect(await stateFor(editor, 'service-notices', await notice({ startsAt: tuesday }))).toBe(
      `Planned from ${inWords}`,
    )
    const past = await notice({ endsAt: '2026-01-02T00:00:00.000Z' })
    expect(await stateFor(editor, 'service-notices', past)).toBe('Past')
  })

  test.each(contentTypes)('%s: every row of a list has its state', async (type) => {
    await make(editor, type, published(type))
    await make(editor, type, complete(type))
    const { body } = await newsroom.rest('GET', type, { as: editor, query: { draft: true, limit: 100 } })
    expect(body.docs.length).toBeGreaterThan(1)
    for (const doc of body.docs) expect(doc.standing, doc.title).toMatch(/^[A-Z]/)
  })

  test('it is worked out, also when nothing else of the document is asked for', async () => {
    const id = await make(editor, 'news', published('news'))
    const query = { 'where[id][equals]': id, 'select[standing]': true }
    const { body } = await newsroom.rest('GET', 'news', { as: editor, query })
    expect(body.docs).toEqual([{ id, standing: 'Live' }])
    const without = await newsroom.rest('GET', 'news', { as: editor, query: { 'select[title]': true } })
    expect(without.body.docs[0]).not.toHaveProperty('standing')
  })

  test('it can’t be written, searched or sorted by', async () => {
    const id = await make(editor, 'news', complete('news', { standing: 'Live' }))
    expect(await stateFor(editor, 'news', id)).toBe('Draft')
    for (const as of [editor, undefined]) {
      const found = await newsroom.rest('GET', 'news', { as, query: { 'where[standing][equals]': 'Live' } })
      expect(found.status).toBe(400)
    }
    expect((await newsroom.rest('GET', 'news', { as: editor, query: { sort: 'standing' } })).status).toBeLessThan(500)
  })
})

describe('who may know the state', () => {
  test('the public waits for no lookup, the staff for three however long the list', async () => {
    const lookups = vi.spyOn(newsroom.payload, 'find')
    const query = { depth: 0, limit: 50 }
    await newsroom.rest('GET', 'news', { query })
    expect(lookups).not.toHaveBeenCalled()
    const { body } = await newsroom.rest('GET', 'news', { as: editor, query })
    expect(body.docs.length).toBeGreaterThan(3)
    expect(lookups).toHaveBeenCalledTimes(3)
    lookups.mockRestore()
  })

  test('the public reads no state', async () => {
    const id = await make(editor, 'news', published('news'))
    expect(await stateFor(undefined, 'news', id)).toBeUndefined()
    const { body } = await newsroom.rest('GET', `news/${id}`)
    expect(body.title).toBeTruthy()
    expect(body).not.toHaveProperty('standing')
    expect((await panelFor(undefined, 'news', id)).status).toBe(403)
    const nobody = await newsroom.person()
    expect(await stateFor(nobody, 'news', id)).toBeUndefined()
    expect((await panelFor(nobody, 'news', id)).status).toBe(403)
  })

  test('an author of something else learns of no draft, no plan and no hidden document', async () => {
    const live = await make(editor, 'news', published('news'))
    await change(editor, 'news', live, { summary: 'Newer.' })
    await schedule(editor, live)
    const { body } = await panelFor(otherAuthor, 'news', live)
    expect(Object.keys(body).sort()).toEqual(['address', 'facts', 'now'])
    expect(body.facts).toMatchObject({ may: { write: false, publish: false }, others: [] })
    expect(body.facts.standing.newest).toEqual(body.facts.standing.published)
    expect(JSON.stringify(body)).not.toMatch(/"draft|2036/i)
    const read = await newsroom.rest('GET', `news/${live}`, { as: otherAuthor })
    expect(read.body.standing).toBe('Live')

    const ahead = await make(editor, 'news', published('news', { publishedAt: tuesday }))
    const draft = await make(author, 'news', complete('news'))
    for (const id of [ahead, draft, 'no-such-id']) expect((await panelFor(otherAuthor, 'news', id)).status).toBe(404)
  })
})

describe('what the form shows beside the text', () => {
  const factsFor = async (as: Person, type: string, id: string): Promise<Facts> =>
    (await panelFor(as, type, id)).body.facts
  const saysTo = async (as: Person, type: string, id: string) => standingWords(await factsFor(as, type, id), new Date())

  test('to an author: what became of it, why, and no right to publish', async () => {
    const id = await make(author, 'news', complete('news'))
    await change(author, 'news', id, { submitted: true, reason: 'Figures checked with finance.' })
    const waiting = await factsFor(editor, 'news', id)
    expect(waiting.handedIn?.by).toBe('author')
    expect(waiting.said).toEqual({ by: 'author', words: 'Figures checked with finance.' })
    await change(editor, 'news', id, { submitted: false, reason: 'Check the figures.' })
    await change(author, 'news', id, { summary: 'Checked.' })
    const { body } = await panelFor(author, 'news', id)
    expect(body.facts).toMatchObject({
      said: { by: 'editor', words: 'Check the figures.' },
      editor: { name: 'author', isYou: true },
      may: { write: true, publish: false },
    })
    expect(body).not.toHaveProperty('address')
    const words = await saysTo(author, 'news', id)
    expect([words.state.words, words.primary?.label]).toEqual(['Draft', 'Ask for approval'])
  })

  test('who approved what readers will get, and when, from the log: also after a newer draft', async () => {
    const id = await make(editor, 'news', published('news', { publishedAt: tuesday }))
    const approvedAt = (await factsFor(editor, 'news', id)).approval?.at
    await change(editor, 'news', id, { summary: 'Newer.' })
    expect(await factsFor(editor, 'news', id)).toMatchObject({
      approval: { by: 'editor', byYou: true, at: approvedAt },
    })
    const admin = await newsroom.person('admin')
    const { sentence } = await saysTo(admin, 'news', id)
    expect(sentence).toContain(`Readers see nothing until ${inWords}. Then they see the text that editor approved at`)
    expect(sentence).toContain(', not editor’s draft of')
  })

  test('the approval is found behind much that happened since', async () => {
    const id = await make(editor, 'news', published('news'))
    await change(editor, 'news', id, { summary: 'Newer.' })
    for (let n = 0; n < 11; n += 1) {
      await change(editor, 'news', id, { submitted: true })
      await change(editor, 'news', id, { submitted: false })
    }
    expect((await factsFor(editor, 'news', id)).approval).toMatchObject({ by: 'editor' })
  })

  test('to an editor: the change that waits, who approved it, whether it is the newest, and how one ended', async () => {
    const id = await make(editor, 'news', published('news'))
    expect((await panelFor(editor, 'news', id)).body.address).toMatch(/^\/news\//)
    await change(editor, 'news', id, { summary: 'Newer.' })
    await schedule(editor, id)
    const waiting = (await factsFor(editor, 'news', id)).change
    expect(waiting).toMatchObject({ goesLiveAt: tuesday, by: 'editor', byYou: true, isNewest: true })
    await change(editor, 'news', id, { summary: 'Newer still.', _status: 'draft' })
    expect((await factsFor(editor, 'news', id)).change?.isNewest).toBe(false)
    const state = { state: 'cancelled' }
    await newsroom.rest('PATCH', `scheduled-changes/${waiting?.id}`, { as: editor, body: state })
    expect(await factsFor(editor, 'news', id)).not.toHaveProperty('change')
  })

  test('to an editor: that what is live can be withdrawn, with a draft beside it or not', async () => {
    const dangers = async (as: Person, type: string, id: string) =>
      (await saysTo(as, type, id)).rows.flatMap(({ does, isDangerous }) => (isDangerous ? [does] : []))
    const id = await make(editor, 'news', published('news', { authors: [author.id] }))
    expect(await dangers(editor, 'news', id)).toEqual(['withdraw', 'end', 'take-off'])
    await change(editor, 'news', id, { summary: 'Newer.' })
    expect(await dangers(editor, 'news', id)).toEqual(['withdraw', 'end', 'take-off'])
    expect(await dangers(author, 'news', id)).toEqual([])
    await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'It was wrong.' } })
    expect(await dangers(editor, 'news', id)).toEqual(['take-off'])
    expect((await saysTo(editor, 'news', id)).state.words).toBe('Withdrawn, newer draft')

    const notice = await make(editor, 'service-notices', published('service-notices'))
    expect(await dangers(editor, 'service-notices', notice)).toEqual(['end', 'take-off'])
  })

  test('it knows the two people rule and who else may approve, and that notices are exempt', async () => {
    const setRule = (twoPeople: boolean) =>
      newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople }, overrideAccess: true })
    const item = await make(editor, 'news', complete('news'))
    const notice = await make(editor, 'service-notices', complete('service-notices'))
    expect((await saysTo(editor, 'news', item)).primary?.label).toBe('Publish now')
    await setRule(true)
    const facts = await factsFor(editor, 'news', item)
    expect(facts).toMatchObject({ twoPeople: true, editor: { isYou: true } })
    expect(facts.others.length).toBeGreaterThan(0)
    expect(facts.others).not.toContain('editor')
    expect((await saysTo(editor, 'news', item)).state.words).toBe('Needs a second person')
    expect((await saysTo(editor, 'service-notices', notice)).primary?.label).toBe('Publish now')
    await setRule(false)
  })

  test('what can be done with a document that is not saved yet', async () => {
    const asked = async (as: Person | undefined) => newsroom.rest('GET', 'news/state', { as })
    expect((await asked(undefined)).status).toBe(403)
    const { body } = await asked(author)
    expect(body.facts).toMatchObject({ type: { slug: 'news', canBeWithdrawn: true }, may: { publish: false } })
    expect(standingWords(body.facts, new Date()).primary?.label).toBe('Ask for approval')
  })
})
