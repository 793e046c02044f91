import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { contentTypes, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

type Body = Record<string, unknown>

const past = '2026-01-05T09:00:00.000Z'
const ahead = '2031-12-03T00:01:00.000Z'
const make = async (type: string, more: Body = {}) => {
  const { status, body } = await newsroom.rest('POST', type, { as: editor, body: published(type as 'news', more) })
  expect(status).toBe(201)
  return body.doc as { id: string; address: string; updatedAt: string; updates?: Body[] }
}
const patch = (type: string, id: string, body: Body, as = editor, query = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query })
const foresee = (type: string, id: string, body: Body, as: Person | null = editor) =>
  newsroom.rest('POST', `${type}/${id}/foresee`, as ? { as, body } : { body })
const publicly = (type: string, id: string) => newsroom.rest('GET', `${type}/${id}`, { query: { depth: 0 } })

it('reads a list without rows as the form sends it: as a number', async () => {
  const { id } = await make('news', { publishedAt: past })
  const { status, body } = await foresee('news', id, { data: { publishedAt: ahead, updates: 0 }, _status: 'published' })
  expect(status).toBe(200)
  expect(body.confirm.question).toBe('Take this page from readers until then?')
})

it.each([
  { sent: { _status: 'draft' }, intent: 'unpublish' },
  { sent: { _status: 'draft' }, query: { draft: true }, intent: 'save-draft' },
  { sent: {}, query: { draft: true }, intent: 'save-draft' },
  { sent: { _status: 'published' }, intent: 'publish-changes' },
  { sent: {}, intent: 'publish-changes' },
])('reads $sent as a save does, with $query beside it', async ({ sent, query = {}, intent }) => {
  const { id } = await make('news', { publishedAt: past })
  const data = { summary: 'Newer.' }
  const address = `news/${id}/foresee`
  const foreseen = await newsroom.rest('POST', address, { as: editor, body: { data, ...sent }, query })
  expect(foreseen.body.intent).toBe(intent)
  expect((await patch('news', id, { ...data, ...sent }, editor, query)).status).toBe(200)
  const { status, body } = await publicly('news', id)
  expect(status === 200 ? body.summary === data.summary : 'gone').toBe(
    intent === 'unpublish' ? 'gone' : intent === 'publish-changes',
  )
})

describe('what readers would lose is asked about', () => {
  const correction = { at: past, note: 'The fee is £12, not £10.' }
  const cases: { what: string; type: string; more?: Body; body: Body; question: string; offer?: Body }[] = [
    {
      what: 'a page, when its date is moved ahead',
      type: 'news',
      more: { publishedAt: past },
      body: { publishedAt: ahead },
      question: 'Take this page from readers until then?',
      offer: { publishedAt: past },
    },
    {
      what: 'a consultation’s page likewise',
      type: 'consultations',
      more: { publishedAt: past },
      body: { publishedAt: ahead },
      question: 'Take this page from readers until then?',
    },
    {
      what: 'a notice that would start later',
      type: 'service-notices',
      body: { startsAt: ahead },
      question: 'Take this page from readers until then?',
    },
    {
      what: 'a page, when its end is set to the past',
      type: 'news',
      more: { publishedAt: past },
      body: { expiresAt: '2026-02-01T00:00:00.000Z' },
      question: 'Take this page off the site now?',
    },
    {
      what: 'a correction',
      type: 'news',
      more: { publishedAt: past, updates: [correction] },
      body: { updates: [] },
      question: 'Take a public correction away?',
    },
    {
      what: 'an embargo',
      type: 'news',
      more: { publishedAt: ahead },
      body: { publishedAt: past },
      question: 'Publish this now, before its time?',
    },
    {
      what: 'the notice of a withdrawal, by a form that sends everything',
      type: 'news',
      more: { publishedAt: past, withdrawal: { at: past, reason: 'All wrong.' } },
      body: { title: 'A title', withdrawal: { at: null, reason: null } },
      question: 'Lift the withdrawal?',
    },
    {
      what: 'an outcome',
      type: 'consultations',
      more: { publishedAt: past, outcome: { publishedAt: past, youSaid: paragraphs('Yes.') } },
      body: { outcome: { publishedAt: null, youSaid: null } },
      question: 'Take the outcome away?',
    },
  ]

  it.each(cases)('$what', async ({ type, more, body, question, offer }) => {
    const { id } = await make(type, more)
    const before = await publicly(type, id)
    const sent = { ...body, _status: 'published' }

    const foreseen = await foresee(type, id, { data: body, _status: 'published' })
    expect(foreseen.status).toBe(200)
    expect(foreseen.body.confirm).toMatchObject({
      question,
      readersNow: expect.any(String),
      readersThen: expect.any(String),
    })
    if (offer) expect(foreseen.body.confirm.offer.data).toEqual(offer)

    const refused = await patch(type, id, sent)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].data).toEqual({ needsConfirmation: true, ...foreseen.body.confirm })
    expect(await publicly(type, id)).toEqual(before)

    expect((await patch(type, id, { ...sent, confirm: true })).status).toBe(200)
    expect(await publicly(type, id)).not.toEqual(before)
  })

  it.each(cases)('never when it is saved as a draft: $what', async ({ type, more, body }) => {
    const { id } = await make(type, more)
    const before = await publicly(type, id)
    const foreseen = await foresee(type, id, { data: body, _status: 'draft', draft: true })
    expect(foreseen.body).toMatchObject({ intent: 'save-draft', before: foreseen.body.after })
    expect(foreseen.body.confirm).toBeUndefined()
    expect((await patch(type, id, { ...body, _status: 'draft' }, editor, { draft: true })).status).toBe(200)
    expect(await publicly(type, id)).toEqual(before)
  })

  it('in bulk of each that loses something, and the others are saved', async () => {
    const live = await make('news', { publishedAt: past })
    const scheduled = await make('news', { publishedAt: ahead })
    const { status, body } = await newsroom.rest('PATCH', 'news', {
      as: editor,
      body: { publishedAt: ahead, _status: 'published' },
      query: { 'where[id][in]': `${live.id},${scheduled.id}` },
    })
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([scheduled.id])
    expect((await publicly('news', live.id)).status).toBe(200)
  })

  it('all of it in one question, so that nobody confirms what they were not told', async () => {
    const two = [
      { at: past, note: 'The fee is £12.' },
      { at: past, note: 'It opens at 9am.' },
    ]
    const { id } = await make('news', { publishedAt: past, updates: two, withdrawal: { at: past, reason: 'Wrong.' } })
    const body = { title: 'Another title', updates: [], withdrawal: { at: null, reason: null }, _status: 'published' }
    const { data } = (await patch('news', id, body)).body.errors[0]
    expect(data.question).toBe('Lift the withdrawal? Take a public correction away?')
    for (const words of ['Wrong.', 'The fee is £12.', 'It opens at 9am.']) expect(data.readersNow).toContain(words)
    expect(Object.keys(data.offer.data).sort()).toEqual(['updates', 'withdrawal'])
  })

  it('when a draft lifts a withdrawal that whoever publishes it has not named', async () => {
    const { id } = await make('news', { publishedAt: past })
    await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'All wrong.' } })
    await patch('news', id, { withdrawal: { at: null, reason: null } }, editor, { draft: true })
    expect((await patch('news', id, { _status: 'published' })).status).toBe(409)
    const where = { 'where[id][in]': id }
    const many = await newsroom.rest('PATCH', 'news', { as: editor, body: { _status: 'published' }, query: where })
    expect([many.status, many.body.docs]).toEqual([400, []])
    expect((await publicly('news', id)).body.withdrawal.reason).toBe('All wrong.')
  })

  it('when an outcome is emptied and its time stays', async () => {
    const outcome = { publishedAt: past, youSaid: paragraphs('Yes.') }
    const { id } = await make('consultations', { publishedAt: past, outcome })
    for (const nothing of [null, '', paragraphs(''), paragraphs('\u200b')]) {
      const emptied = await patch('consultations', id, { outcome: { youSaid: nothing }, _status: 'published' })
      expect([emptied.status, emptied.body.errors?.[0].data.question]).toEqual([409, 'Take the outcome away?'])
    }
  })

  describe('when a change is approved for later', () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const schedule = async (id: string, days: number, more = {}) => {
      const query = {
        'where[parent][equals]': id,
        'where[version._status][equals]': 'draft',
        sort: 'updatedAt',
        limit: 1,
      }
      const [draft] = (await newsroom.rest('GET', 'news/versions', { as: editor, query })).body.docs
      const body = { contentType: 'news', documentId: id, versionId: draft.id, goesLiveAt: inDays(days), ...more }
      return newsroom.rest('POST', 'scheduled-changes', { as: editor, body })
    }

    it.each([
      {
        what: 'a correction made since',
        since: { updates: [{ at: past, note: 'The fee is £12.' }] },
        question: 'Take a public correction away?',
      },
      {
        what: 'a withdrawal made since',
        since: { withdrawal: { at: past, reason: 'All wrong.' } },
        question: 'Lift the withdrawal?',
      },
      {
        what: 'a withdrawal that is planned and will have come by then',
        since: { withdrawal: { at: inDays(3), reason: 'All wrong.' } },
        question: 'Lift the withdrawal?',
      },
      { what: 'the page itself', draft: { expiresAt: inDays(3) }, question: 'Take this page off the site now?' },
    ])('$what', async ({ since, draft, question }) => {
      const { id } = await make('news', { publishedAt: past })
      await patch('news', id, { summary: 'A draft of before.', ...draft }, editor, { draft: true })
      const [live] = (await newsroom.rest('GET', 'news', { as: editor, query: { 'where[id][equals]': id, depth: 0 } }))
        .body.docs
      if (since) {
        const body = { ...since, summary: live.summary, _status: 'published' }
        expect((await patch('news', id, body)).status).toBe(200)
      }
      const refused = await schedule(id, 5)
      expect([refused.status, refused.body.errors[0].data.question]).toEqual([409, question])
      expect((await schedule(id, 5, { confirm: true })).status).toBe(201)
    })
  })

  describe('when it is so near that nobody could undo it', () => {
    const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

    it.each(['news', 'service-notices'] as const)('of an end of %s', async (type) => {
      const until = type === 'news' ? 'expiresAt' : 'endsAt'
      const { id } = await make(type)
      const near = { [until]: inSeconds(20), _status: 'published' }
      const refused = await patch(type, id, near)
      expect([refused.status, refused.body.errors[0].data?.question]).toEqual([409, 'Take this page off the site now?'])
      expect(refused.body.errors[0].data.offer.data).toEqual({ [until]: null })
      expect((await publicly(type, id)).body[until] ?? null).toBeNull()
      expect((await patch(type, id, { ...near, confirm: true })).status).toBe(200)
      expect((await patch(type, id, { title: 'A title', _status: 'published' })).status).toBe(200)
    })

    it('of an embargo, and not of one that is minutes away', async () => {
      const { id } = await make('news', { publishedAt: ahead })
      const refused = await patch('news', id, { publishedAt: inSeconds(20), _status: 'published' })
      expect([refused.status, refused.body.errors[0].data?.question]).toEqual([
        409,
        'Publish this now, before its time?',
      ])
      expect((await patch('news', id, { publishedAt: inSeconds(300), _status: 'published' })).status).toBe(200)
    })
  })

  it('of nobody who withdraws, lifts a withdrawal or takes something off by name', async () => {
    const { id } = await make('news', { publishedAt: past })
    const withdrawal = { at: past, reason: 'All wrong.' }
    expect((await patch('news', id, { _status: 'published', withdrawal })).status).toBe(200)
    const lifted = { at: null, reason: null }
    expect((await patch('news', id, { _status: 'published', withdrawal: lifted })).status).toBe(200)
    expect((await patch('news', id, { _status: 'draft' })).status).toBe(200)
  })

  it('not of the program itself', async () => {
    const { id } = await make('news', { publishedAt: past })
    await newsroom.payload.update({ collection: 'news', id, data: { publishedAt: ahead, _status: 'published' } })
    expect((await publicly('news', id)).status).toBe(404)
  })
})

describe('two things at once', () => {
  it('to what readers see are refused, also when they are confirmed', async () => {
    const { id } = await make('news', { publishedAt: past })
    const before = await publicly('news', id)
    const both = { publishedAt: ahead, withdrawal: { at: past, reason: 'All wrong.' } }
    const { status, body } = await patch('news', id, { ...both, _status: 'published', confirm: true })
    expect([status, body.errors[0].message]).toEqual([409, expect.stringContaining('two things at once')])
    expect((await foresee('news', id, { data: both, _status: 'published' })).body.refusal).toContain(
      'two things at once',
    )
    expect(await publicly('news', id)).toEqual(before)
  })

  it('are refused of a copy that would be public from its first second', async () => {
    const { id } = await make('news', { publishedAt: past })
    const body = { _status: 'published', title: 'Copied' }
    const copied = await newsroom.rest('POST', `news/${id}/duplicate`, { as: editor, body })
    expect([copied.status, copied.body.errors[0].message]).toEqual([400, expect.stringContaining('starts as a draft')])
  })
})

describe('asked beforehand', () => {
  it.each(contentTypes)('a publication of %s says where readers stand before and after', async (type) => {
    const { body } = await newsroom.rest('POST', type, { as: editor, body: { ...published(type), _status: 'draft' } })
    const { id } = body.doc
    const foreseen = (await foresee(type, id, { data: {}, _status: 'published' })).body
    expect(foreseen).toMatchObject({ intent: 'publish', before: 'nothing', after: 'live', effects: [] })
    expect((await publicly(type, id)).status).toBe(404)
  })

  describe('it says in the words of the panel who sees what, before and after:', () => {
    const told = async (id: string, body: Body) => {
      const { readersNow, readersThen } = (await foresee('news', id, body)).body
      return [readersNow, readersThen]
    }

    it('a publication for later, and the draft beside it', async () => {
      const id = (await newsroom.rest('POST', 'news', { as: editor, body: { ...published('news'), _status: 'draft' } }))
        .body.doc.id
      const later = { data: { publishedAt: ahead }, _status: 'published' }
      expect(await told(id, later)).toEqual([
        'Readers see nothing.',
        expect.stringMatching(
          /^Readers see nothing until Wednesday 3 December 2031, 12:01am\. Then they see the text that you approved at /,
        ),
      ])
      await patch('news', id, { ...later.data, _status: 'published' })
      const { readersThen } = (await foresee('news', id, { data: { summary: 'Newer.' }, draft: true })).body
      expect(readersThen).toMatch(/12:01am\. Then they see the text that you approved at .*, not your draft of /)
    })

    it('a change, and taking it off', async () => {
      const { id } = await make('news', { publishedAt: past })
      await patch('news', id, { summary: 'Newer.' }, editor, { draft: true })
      const [now, then] = await told(id, { data: {}, _status: 'published' })
      expect(now).toMatch(/^Readers see the text of .* Published, your draft replaces it at once: /)
      expect(then).toBe('Everybody sees this text.')
      expect((await told(id, { data: {}, _status: 'draft', takesOff: true }))[1]).toBe('Readers see nothing.')
    })
  })

  it('it says what refuses it', async () => {
    const { id } = await make('news')
    await patch('news', id, { title: 'Newer' }, editor, { draft: true })
    const body = { contentType: 'news', documentId: id, goesLiveAt: ahead }
    await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })
    const foreseen = (await foresee('news', id, { data: {}, _status: 'published' })).body
    expect(foreseen.refusal).toMatch(/^A change is scheduled for/)
    const off = (await foresee('news', id, { data: {}, _status: 'draft', takesOff: true })).body
    expect(off).toMatchObject({ intent: 'unpublish', before: 'live', after: 'nothing' })
    expect(off.effects).toContainEqual(expect.stringMatching(/^The change scheduled for .* is cancelled\.$/))
  })

  it('it says that an address moves', async () => {
    const { id, address } = await make('news', { publishedAt: past })
    const { effects } = (await foresee('news', id, { data: { slug: 'another-address' }, _status: 'published' })).body
    expect(effects).toEqual([`Its address becomes /news/2026/another-address; ${address} leads there from then on.`])
  })

  it('it is for those who may edit the document', async () => {
    const { id } = await make('news')
    const nobody = await newsroom.person()
    const notices = await newsroom.person('notices')
    const ask = { data: {}, _status: 'published' }
    expect((await foresee('news', id, ask, null)).status).toBe(403)
    expect((await foresee('news', id, ask, nobody)).status).toBe(403)
    expect((await foresee('news', id, ask, notices)).status).toBe(403)
    expect((await foresee('news', id, ask, author)).status).toBe(404)
    expect((await foresee('news', '00000000-0000-4000-8000-000000000000', ask)).status).toBe(404)
  })

  it.each([
    { data: [] },
    { data: 'text' },
    { data: null },
    { _status: null },
    { data: { _status: 'live' } },
    { data: { publishedAt: '03/12/2026 00:01' } },
  ])('nonsense is refused: %j', async (body) => {
    const { id } = await make('news')
    expect((await foresee('news', id, body)).status).toBe(400)
  })
})

describe('an outcome without a time', () => {
  it('is published now', async () => {
    const { id } = await make('consultations', { publishedAt: past })
    const outcome = { youSaid: paragraphs('Most said yes.') }
    const { body } = await patch('consultations', id, { _status: 'published', outcome })
    expect(Date.now() - new Date(body.doc.outcome.publishedAt).getTime()).toBeLessThan(60_000)
    expect((await publicly('consultations', id)).body.outcome.youSaid).toBeTruthy()
  })

  it('is none while nothing is in it, and no draft is given one', async () => {
    const { id } = await make('consultations', { publishedAt: past })
    for (const outcome of [
      { documents: [] },
      { youSaid: paragraphs('') },
      { weAsked: '', weDid: paragraphs('\u200b') },
      { noSuchField: 'Yes.' },
    ]) {
      const empty = await patch('consultations', id, { _status: 'published', outcome })
      expect(empty.body.doc.outcome?.publishedAt ?? null).toBeNull()
    }
    const outcome = { youSaid: paragraphs('Most said yes.') }
    const draft = await patch('consultations', id, { outcome, _status: 'draft' }, editor, { draft: true })
    expect(draft.body.doc.outcome.publishedAt ?? null).toBeNull()
  })
})

describe('somebody else’s lock', () => {
  const lock = async (type: string, id: string) => {
    const other = await newsroom.person('editor')
    const document = { relationTo: type, value: id }
    const body = { document, user: { relationTo: 'users', value: other.id } }
    expect((await newsroom.rest('POST', 'payload-locked-documents', { as: other, body })).status).toBe(201)
  }

  it('holds up a draft, and nothing that readers see', async () => {
    const { id } = await make('news', { publishedAt: past })
    await lock('news', id)
    expect((await patch('news', id, { title: 'Draft' }, editor, { draft: true })).status).toBe(423)
    const saying = { draft: true, overrideLock: true }
    expect((await patch('news', id, { title: 'Draft' }, editor, saying)).status).toBe(423)
    const updates = [{ at: past, note: 'The fee is £12.' }]
    expect((await patch('news', id, { _status: 'published', updates })).status).toBe(200)
    expect(
      (await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'Wrong.' } })).status,
    ).toBe(200)
    const withdrawal = { at: null, reason: null }
    expect((await patch('news', id, { _status: 'published', withdrawal })).status).toBe(200)
    expect((await patch('news', id, { _status: 'draft' })).status).toBe(200)
  })

  it('holds up no update and no end of a notice', async () => {
    const notices = await newsroom.person('notices')
    const { id } = await make('service-notices')
    await lock('service-notices', id)
    const update = await newsroom.rest('POST', `service-notices/${id}/updates`, {
      as: notices,
      body: { text: 'Late.' },
    })
    expect(update.status).toBe(200)
    expect((await newsroom.rest('POST', `service-notices/${id}/end`, { as: notices })).status).toBe(200)
  })

  it('never holds up an administrator', async () => {
    const { id } = await make('news')
    await lock('news', id)
    const admin = await newsroom.administrator()
    expect((await patch('news', id, { title: 'Draft' }, admin, { draft: true })).status).toBe(200)
    expect((await newsroom.rest('DELETE', `news/${id}`, { as: admin })).status).toBe(200)
  })
})
