import type { ContentTypeSlug } from '@collections/definitions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Consequence } from '@/publishing/managing/consequences'
import type { Outcome } from '@/publishing/managing/deal-with-many'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const past = '2026-01-01T00:00:00.000Z'
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

const make = async (type: ContentTypeSlug, body: object) =>
  (await newsroom.rest('POST', type, { as: editor, body })).body.doc as { id: string; title: string }
const preview = async (type: string, deed: string, ids: string[]): Promise<Consequence[]> =>
  (await newsroom.rest('POST', `${type}/consequences`, { as: editor, body: { deed, ids } })).body.consequences
const deal = (type: string, body: object, as: Person | undefined = editor) =>
  newsroom.rest('POST', `${type}/many`, { as, body })
const publicly = async (type: string, id: string) => (await newsroom.rest('GET', `${type}/${id}`)).body

const log = async (id: string) =>
  (
    await newsroom.payload.find({
      collection: 'publication-log',
      where: { documentId: { equals: id } },
      sort: 'sequence',
      depth: 0,
    })
  ).docs

describe('withdrawing many', () => {
  it('says before what would happen to each, and why some are left', async () => {
    const live = await make('news', published('news', { publishedAt: past }))
    const linking = await make('news', published('news', { publishedAt: past, related: [live.id], title: 'The other' }))
    await newsroom.rest('POST', 'globals/home', { as: editor, body: { featured: [live.id] } })
    await newsroom.rest('PATCH', `news/${live.id}`, { as: editor, query: { draft: true }, body: { title: 'Newer' } })
    const draft = await make('news', complete('news'))
    const later = await make('news', published('news', { publishedAt: tomorrow() }))
    const gone = await make('news', complete('news'))
    await newsroom.rest('DELETE', `news/${gone.id}`, { as: editor })
    const ids = [live.id, linking.id, draft.id, later.id, gone.id]
    const [first, second, third, fourth, fifth] = await preview('news', 'withdraw', ids)
    expect(first).toMatchObject({ title: 'Newer', words: 'Live, newer draft' })
    expect(first?.effects).toEqual([
      'The page stays and says why. It leaves lists, feeds and search.',
      'The newer draft beside it stays a draft.',
      'It is featured on the home page, and leaves it.',
      'One live page names it: “The other”.',
    ])
    expect(second?.refusal).toBeUndefined()
    expect([third?.refusal, fourth?.refusal, fifth?.refusal]).toEqual([
      'This is not published, so there is nothing to withdraw.',
      'Readers don’t see this yet. To stop it, take it off instead.',
      'There is no such document.',
    ])
  })

  it.each(['withdraw', 'end'] as const)(
    'says to %s in the very words in which one by itself is refused',
    async (deed) => {
      const refused = [
        await make('news', complete('news')),
        await make('news', published('news', { publishedAt: tomorrow() })),
        await make('news', published('news', { publishedAt: past })),
      ].map(({ id }) => id)
      await newsroom.rest('POST', `news/${refused[2]}/withdraw`, { as: editor, body: { reason: 'Wrong.' } })
      if (deed === 'end') await deal('news', { deed, ids: [refused[2]] })
      for (const [n, { id, refusal }] of (await preview('news', deed, refused)).entries()) {
        expect(id).toBe(refused[n])
        const { body } = await deal('news', { deed, ids: [id], reason: 'Wrong.' })
        expect([body.outcomes[0].done, body.outcomes[0].problem]).toEqual([false, refusal])
        if (deed === 'end') continue
        const alone = await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'Wrong.' } })
        expect(alone.body.errors[0].message).toBe(refusal)
      }
    },
  )

  it('withdraws each with the same reason, logs each, and tells which it left', async () => {
    const docs = [await make('news', published('news')), await make('news', published('news'))]
    const draft = await make('news', complete('news'))
    const ids = [docs[0]?.id, draft.id, docs[1]?.id] as string[]
    const { status, body } = await deal('news', { deed: 'withdraw', ids, reason: ' The figures were wrong. ' })
    expect(status).toBe(200)
    expect((body.outcomes as Outcome[]).map(({ id, done }) => [id, done])).toEqual([
      [ids[0], true],
      [ids[1], false],
      [ids[2], true],
    ])
    for (const { id } of docs) {
      expect((await publicly('news', id)).withdrawal).toMatchObject({ reason: 'The figures were wrong.' })
      expect((await log(id)).at(-1)).toMatchObject({ event: 'withdrawn', byName: 'editor', from: 'live' })
    }
    expect((await log(draft.id)).map(({ event }) => event)).toEqual(['drafted'])
  })

  it('is refused as a whole without a reason, without items, with too many, and to others', async () => {
    const { id } = await make('news', published('news'))
    const asked = { deed: 'withdraw', ids: [id], reason: 'Wrong.' }
    expect((await deal('news', { ...asked, reason: '  ' })).status).toBe(400)
    expect((await deal('news', { ...asked, ids: [] })).status).toBe(400)
    for (const wrong of [7, 'nowhere', null]) expect((await deal('news', { ...asked, ids: [wrong] })).status).toBe(400)
    expect((await deal('news', { ...asked, ids: Array.from({ length: 101 }, String) })).status).toBe(400)
    expect((await deal('news', { ...asked, deed: 'delete' })).status).toBe(400)
    expect((await deal('service-notices', asked)).status).toBe(400)
    for (const who of [await newsroom.person('author'), await newsroom.person('notices'), await newsroom.person()])
      expect((await deal('news', asked, who)).status).toBe(403)
    expect((await newsroom.rest('POST', 'news/many', { body: asked })).status).toBe(403)
    expect((await newsroom.rest('POST', 'news/consequences', { body: asked })).status).toBe(403)
    expect((await publicly('news', id)).withdrawal?.at ?? null).toBeNull()
  })
})

describe('ending many', () => {
  it('takes each off at once and keeps a draft beside it', async () => {
    const one = await make('service-notices', published('service-notices'))
    const two = await make('service-notices', published('service-notices'))
    await newsroom.rest('PATCH', `service-notices/${two.id}`, {
      as: editor,
      query: { draft: true },
      body: { title: 'Half done' },
    })
    const notices = await newsroom.person('notices')
    const { body } = await deal('service-notices', { deed: 'end', ids: [one.id, two.id], reason: 'Over.' }, notices)
    expect((body.outcomes as Outcome[]).every(({ done }) => done)).toBe(true)
    for (const { id } of [one, two]) {
      expect((await newsroom.rest('GET', `service-notices/${id}`)).status).toBe(404)
      expect((await log(id)).find(({ to }) => to === 'expired')).toMatchObject({ reason: 'Over.', byName: 'notices' })
    }
    const draft = await newsroom.rest('GET', `service-notices/${two.id}`, { as: editor, query: { draft: true } })
    expect(draft.body).toMatchObject({ title: 'Half done', _status: 'draft', endsAt: expect.any(String) })
    const again = await deal('service-notices', { deed: 'end', ids: [one.id] })
    expect(again.body.outcomes[0]).toMatchObject({
      done: false,
      problem: expect.stringMatching(/^This ended at .* already\.$/),
    })
  })

  it('holds to the rule of two people, item by item', async () => {
    const { id } = await make('news', published('news'))
    const admin = await newsroom.administrator()
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: true } })
    const [consequence] = await preview('news', 'end', [id])
    expect(consequence).toMatchObject({ needsReason: expect.stringContaining('You edited this') })
    expect(consequence?.refusal).toBeUndefined()
    const alone = await deal('news', { deed: 'end', ids: [id] })
    expect(alone.body.outcomes[0]).toMatchObject({ done: false, problem: expect.stringContaining('You edited this') })
    const withReason = await deal('news', { deed: 'end', ids: [id], reason: 'It can’t wait.' })
    expect(withReason.body.outcomes[0]).toMatchObject({ done: true })
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: false } })
  })

  it('is refused while a change waits that would undo it, and for what has no end', async () => {
    const { id } = await make('news', published('news', { publishedAt: past }))
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, query: { draft: true }, body: { title: 'Newer' } })
    const body = { contentType: 'news', documentId: id, goesLiveAt: tomorrow() }
    await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })
    const [consequence] = await preview('news', 'end', [id])
    expect(consequence?.refusal).toMatch(/^A change is scheduled for/)
    const { body: answer } = await deal('news', { deed: 'end', ids: [id] })
    expect(answer.outcomes[0]).toMatchObject({ done: false })
    expect((await newsroom.rest('GET', `news/${id}`)).status).toBe(200)
    expect((await deal('consultations', { deed: 'end', ids: [id] })).status).toBe(400)
  })
})

describe('adding a topic to many', () => {
  const topicNamed = async (title: string) =>
    (await newsroom.rest('POST', 'topics', { as: editor, body: { title } })).body.doc.id as string
  const newest = async (id: string) =>
    (await newsroom.rest('GET', `news/${id}`, { as: editor, query: { draft: true, depth: 0 } })).body
  const topicsOf = async (id: string) =>
    ((await newsroom.rest('GET', `news/${id}`, { query: { depth: 0 } })).body.topics ?? []) as string[]

  it('publishes what is public with it, adds it to the draft beside, and leaves drafts drafts', async () => {
    const [housing, parks] = [await topicNamed('Housing'), await topicNamed('Parks')]
    const live = await make('news', published('news', { publishedAt: past, topics: [parks] }))
    const beside = await make('news', published('news', { publishedAt: past }))
    await newsroom.rest('PATCH', `news/${beside.id}`, { as: editor, query: { draft: true }, body: { title: 'Newer' } })
    const draft = await make('news', complete('news', { submitted: true }))
    const has = await make('news', published('news', { topics: [housing] }))
    const ids = [live.id, beside.id, draft.id, has.id]
    const body = { deed: 'add-topic', ids, topic: housing }
    const answer = await newsroom.rest('POST', 'news/consequences', { as: editor, body })
    const said = answer.body.consequences as Consequence[]
    const finds = 'Readers find it under “Housing” too, and it is in that topic’s feed.'
    expect(said.map(({ effects, refusal }) => refusal ?? effects.at(-1))).toEqual([
      finds,
      finds,
      'Only the draft changes. Readers see no change.',
      'This is under “Housing” already.',
    ])
    const { outcomes } = (await deal('news', body)).body as { outcomes: Outcome[] }
    expect(outcomes.map(({ done, problem }) => problem ?? done)).toEqual([
      true,
      true,
      true,
      'This is under “Housing” already.',
    ])
    expect(await topicsOf(live.id)).toEqual([parks, housing])
    expect(await topicsOf(beside.id)).toEqual([housing])
    expect((await publicly('news', beside.id)).title).toBe(beside.title)
    expect(await newest(beside.id)).toMatchObject({ title: 'Newer', _status: 'draft', topics: [housing] })
    expect(await newest(draft.id)).toMatchObject({ _status: 'draft', submitted: true, topics: [housing] })
    expect((await newsroom.rest('GET', `news/${draft.id}`)).status).toBe(404)
    const row = (await log(live.id)).at(-1)
    expect(row).toMatchObject({ event: 'updated', byName: 'editor', reason: 'Topic added: Housing.' })
  })

  it('names what it left, and why: a change that waits, somebody who writes there', async () => {
    const topic = await topicNamed('Libraries')
    const waiting = await make('news', published('news', { publishedAt: past }))
    await newsroom.rest('PATCH', `news/${waiting.id}`, { as: editor, query: { draft: true }, body: { title: 'Newer' } })
    const change = { contentType: 'news', documentId: waiting.id, goesLiveAt: tomorrow() }
    await newsroom.rest('POST', 'scheduled-changes', { as: editor, body: change })
    const held = await make('news', complete('news'))
    const other = await newsroom.person('editor')
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: held.id },
        user: { relationTo: 'users', value: other.id },
        globalSlug: undefined,
      },
    })
    const free = await make('news', complete('news'))
    const { body } = await deal('news', { deed: 'add-topic', topic, ids: [waiting.id, held.id, free.id] })
    const [first, second, third] = body.outcomes as Outcome[]
    expect(first).toMatchObject({ done: false, problem: expect.stringMatching(/^A change is scheduled for/) })
    expect(second).toMatchObject({ done: false, problem: expect.any(String) })
    expect(third).toMatchObject({ done: true })
    // MongoDB keeps no empty field.
    expect((await newest(held.id)).topics ?? []).toEqual([])
    expect(await topicsOf(waiting.id)).toEqual([])
  })

  it('is refused without a topic there is, for what has none, and to others', async () => {
    const { id } = await make('news', published('news'))
    const topic = await topicNamed('Schools')
    for (const wrong of [undefined, 7, id])
      expect((await deal('news', { deed: 'add-topic', ids: [id], topic: wrong })).status).toBe(400)
    expect((await deal('pages', { deed: 'add-topic', ids: [id], topic })).status).toBe(400)
    const author = await newsroom.person('author')
    expect((await deal('news', { deed: 'add-topic', ids: [id], topic }, author)).status).toBe(403)
    expect(await topicsOf(id)).toEqual([])
  })
})
