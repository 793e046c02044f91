import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type BasePayload, getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete } from './content'
import { openProcess } from './killed-while-publishing/open-process'
import { type Newsroom, onMongodb, startNewsroom } from './newsroom'

const fifty = Array.from({ length: 50 }, (_, number) => number)

/** How many are done when the process is killed, give or take a moment. */
const rounds = [
  { name: 'early', from: 2, to: 20 },
  { name: 'late', from: 20, to: 42 },
]
const between = (from: number, to: number) => from + Math.floor(Math.random() * (to - from))

let newsroom: Newsroom
let processes: ReturnType<typeof openProcess>[]
const drafts: { id: string; file: string }[][] = []

const notes = ['First.', 'Second.', 'Third.']

/** A draft whose publication is many statements: it has rows, a relationship, and a file of its own to release. */
const draft = async (payload: BasePayload, topic: string) => {
  const name = `figures-${randomUUID()}.csv`
  const file = await payload.db.create({
    collection: 'documents',
    data: { title: 'Figures', filename: name, mimeType: 'text/csv', filesize: 22 },
  })
  const updates = notes.map((note) => ({ at: '2026-01-01T00:00:00.000Z', note }))
  const data = complete('news', { documents: [String(file.id)], topics: [topic], updates })
  const { id } = await payload.create({ collection: 'news', data: data as never, draft: true })
  return { id, file: String(file.id) }
}

/** Opens the database as a server does that starts after the crash. */
const openAnew = async (round: string): Promise<BasePayload> => {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, key: round, disableOnInit: true })
  payload.logger.level = 'silent'
  return payload
}

const close = async (payload: BasePayload) => {
  if (!onMongodb) (payload.db as unknown as SQLiteAdapter).client.close()
  await payload.destroy()
}

beforeAll(async () => {
  newsroom = await startNewsroom()
  processes = rounds.map(openProcess)
  const { payload } = newsroom
  const topic = (await payload.create({ collection: 'topics', data: { title: 'Housing' } })).id
  for (const _ of rounds) {
    const round: (typeof drafts)[number] = []
    for (const _ of fifty) round.push(await draft(payload, topic))
    drafts.push(round)
  }
  // Nobody else has the file open when it is found as the killed process left it.
  if (!onMongodb) (payload.db as unknown as SQLiteAdapter).client.close()
})
afterAll(async () => {
  await Promise.all((processes ?? []).map(({ end }) => end()))
  await newsroom.close()
})

/** What is there of one publication. */
const found = async (payload: BasePayload, { id, file }: { id: string; file: string }) => {
  const document = await payload.findByID({ collection: 'news', id, depth: 0 })
  const versions = await payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, depth: 0 })
  const rows = await payload.find({
    collection: 'publication-log',
    where: { and: [{ documentId: { equals: id } }, { event: { not_equals: 'drafted' } }] },
    depth: 0,
  })
  const { releasedAt } = await payload.findByID({ collection: 'documents', id: file, depth: 0 })
  const texts = (of: { updates?: { note: string }[] | null }) => of.updates?.map(({ note }) => note)
  return {
    status: document._status,
    address: Boolean(document.firstPublishedAt),
    rows: texts(document),
    topics: document.topics?.length,
    documents: document.documents,
    versions: versions.docs.map(({ version }) => ({ status: version._status, rows: texts(version) })),
    log: rows.docs.map(({ event }) => event),
    released: Boolean(releasedAt),
  }
}

const same = (file: string) => ({ rows: notes, topics: 1, documents: [file] })
const wholly = (file: string) => ({
  ...same(file),
  status: 'published',
  address: true,
  versions: ['published', 'draft'].map((status) => ({ status, rows: notes })),
  log: ['published'],
  released: true,
})
const notAtAll = (file: string) => ({
  ...same(file),
  status: 'draft',
  address: false,
  versions: [{ status: 'draft', rows: notes }],
  log: [],
  released: false,
})

const cut: string[] = []

describe.each(rounds)('a process that is killed while it publishes fifty: $name', ({ name, from, to }) => {
  it('leaves each wholly there or wholly not, with its row in the log, and a database that can be written', async () => {
    const round = rounds.findIndex((one) => one.name === name)
    const items = drafts[round] as (typeof drafts)[number]
    const when = { done: between(from, to), milliseconds: between(0, 40) }
    const ids = items.map(({ id }) => id)
    const done = (await processes[round]?.publishAndKill(ids, when)) as string[]

    const payload = await openAnew(name)
    try {
      let published = 0
      for (const item of items) {
        const state = await found(payload, item)
        const isThere = state.status === 'published'
        expect(state).toEqual(isThere ? wholly(item.file) : notAtAll(item.file))
        // What it said is saved is saved.
        if (done.includes(item.id)) expect(isThere).toBe(true)
        if (isThere) published += 1
      }
      console.info(`${onMongodb ? 'MongoDB' : 'SQLite'}, killed ${name}: ${published} of 50 published`)
      if (published > 0 && published < 50) cut.push(name)

      const left = items.filter(({ id }) => !done.includes(id))
      for (const { id } of left) await payload.update({ collection: 'news', id, data: { _status: 'published' } })
      const where = { id: { in: ids }, _status: { equals: 'published' } }
      expect((await payload.count({ collection: 'news', where })).totalDocs).toBe(50)
    } finally {
      await close(payload)
    }
  })
})

it('the process was killed in the middle', () => {
  expect(cut.length).toBeGreaterThan(0)
})
