import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { agendaMaker } from './agendas'
import { newTitle } from './content'
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

describe('an exempt item', () => {
  const secret = 'qhushmoney'
  const confidential = (report: string) => ({
    exempt: true,
    exemptReason: '3',
    purpose: paragraphs(secret),
    minutes: paragraphs(secret),
    resolutions: [{ verb: 'approved', text: secret }],
    reportDocuments: [report],
  })

  it('shows its title and why, and nothing else to anybody outside', async () => {
    const { meeting } = await made.newMeeting()
    const report = await made.upload(`secret-${Date.now()}`)
    const item = await made.newItem(meeting.id, '7', confidential(report.id))
    const outside = await made.read('agenda-items', item.id)
    expect(outside).toMatchObject({ title: item.title, number: '7', exempt: true, exemptReason: '3' })
    const hidden = ['purpose', 'minutes', 'resolutions', 'reportDocuments', 'officerContact', 'documents']
    for (const field of [...hidden, 'callInUntil', 'callInUntil_tz']) expect(outside, field).not.toHaveProperty(field)
    const picked = { 'select[minutes]': true, 'select[resolutions]': true }
    const { body } = await newsroom.rest('GET', `agenda-items/${item.id}`, { query: picked })
    expect(JSON.stringify(body)).not.toContain(secret)
    for (const query of [
      { 'where[resolutions.text][contains]': secret },
      { 'where[minutes][exists]': true },
      { sort: 'callInUntil' },
      // The zone of a date says that there is one.
      { sort: 'callInUntil_tz' },
      { 'where[callInUntil_tz][exists]': true },
    ])
      expect((await newsroom.rest('GET', 'agenda-items', { query })).status).toBe(400)
    expect((await newsroom.raw('GET', `documents/file/${report.filename}`)).status).not.toBe(200)
    expect(await made.read('agenda-items', item.id, editor)).toHaveProperty('minutes')
  })

  it('is found by its title alone, and is in no list of decisions', async () => {
    const { foundPage } = await import('@/site/queries/found')
    const { siteSearch } = await import('@/search/filter')
    const { latestDecisions } = await import('@collections/agenda-items/queries')
    const { resolutions } = await import('@collections/agenda-items/open-data')
    const { meeting, committee } = await made.newMeeting()
    const report = await made.upload(`hidden-${Date.now()}`)
    const title = 'Zebracrossing purchase'
    await made.newItem(meeting.id, '7', { ...confidential(report.id), title })
    const now = new Date()
    expect((await foundPage(siteSearch, { q: secret }, 1, now))?.total).toBe(0)
    expect((await foundPage(siteSearch, { q: 'zebracrossing' }, 1, now))?.items.map(({ type }) => type)).toEqual([
      'agenda-item',
    ])
    expect(await latestDecisions(now, { committee: { equals: committee.id } }, 10)).toEqual([])
    const rows = []
    for await (const portion of resolutions(newsroom.payload, 'https://news.example', now)) rows.push(...portion)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('opens no file to who holds a preview link of it', async () => {
    const { meeting } = await made.newMeeting()
    const fileOf = async (exempt: boolean) => {
      const report = await made.upload(`linked-${exempt}-${Date.now()}`)
      const more = exempt ? confidential(report.id) : { reportDocuments: [report.id] }
      const draft = await made.create('agenda-items', { meeting: meeting.id, number: '3', title: newTitle(), ...more })
      const body = { contentType: 'agenda-items', documentId: draft.id, shows: 'newest', forWhom: 'A reader' }
      const link = await newsroom.rest('POST', 'preview-links', { as: editor, body })
      expect(link.status, JSON.stringify(link.body)).toBe(201)
      const preview = String(link.body.doc.address ?? link.body.doc.url)
        .split('/')
        .at(-1)
      return (await newsroom.raw('GET', `documents/file/${report.filename}`, { query: { preview } })).status
    }
    expect(await fileOf(false)).toBe(200)
    expect(await fileOf(true)).not.toBe(200)
  })

  it('takes back what it showed, once it is called exempt', async () => {
    const { foundPage } = await import('@/site/queries/found')
    const { siteSearch } = await import('@/search/filter')
    const { meeting } = await made.newMeeting()
    const [report, shared] = [await made.upload(`shown-${Date.now()}`), await made.upload(`shared-${Date.now()}`)]
    const open = { ...confidential(report.id), exempt: false, purpose: paragraphs('qtakenback') }
    const item = await made.newItem(meeting.id, '7', open)
    await made.newItem(meeting.id, '8', { reportDocuments: [shared.id] })
    const status = async ({ filename }: { filename: string }) =>
      (await newsroom.raw('GET', `documents/file/${filename}`)).status
    const found = async () => (await foundPage(siteSearch, { q: 'qtakenback' }, 1, new Date()))?.total
    expect([await status(report), await found()]).toEqual([200, 1])
    expect((await made.change('agenda-items', item.id, { exempt: true, exemptReason: '3' })).status).toBe(200)
    expect([await status(report), await found()]).toEqual([403, 0])
    expect((await newsroom.rest('GET', `documents/${report.id}`)).status).toBe(404)
    expect(await status(shared)).toBe(200)
    await made.change('agenda-items', item.id, { exempt: false })
    expect(await status(report)).toBe(200)
  })

  it('keeps its report from being published with anything else', async () => {
    const { meeting } = await made.newMeeting()
    const report = await made.upload(`report-${Date.now()}`)
    const item = await made.newItem(meeting.id, '7', confidential(report.id))
    const body = {
      meeting: meeting.id,
      number: '8',
      title: newTitle(),
      reportDocuments: [report.id],
      _status: 'published',
    }
    const refused = await newsroom.rest('POST', 'agenda-items', { as: editor, body })
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      `A file of this belongs to “${item.title}”, which is confidential. Take it out first.`,
    ])
    const open = await made.upload(`open-${Date.now()}`)
    const first = await made.newItem(meeting.id, '9', { reportDocuments: [open.id] })
    const other = {
      meeting: meeting.id,
      number: '10',
      title: newTitle(),
      _status: 'published',
      ...confidential(open.id),
    }
    const too = await newsroom.rest('POST', 'agenda-items', { as: editor, body: other })
    expect(too.body.errors[0].message).toContain(`is public with “${first.title}”`)
  })
})
