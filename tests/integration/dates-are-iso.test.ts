import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Field, GlobalSlug } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

type Step = { key: string; row?: Record<string, unknown> }

/** The way to every date among some fields, at any depth. */
const datesIn = (fields: Field[], way: Step[] = []): Step[][] =>
  fields.flatMap((field): Step[][] => {
    if (field.type === 'date') return [[...way, { key: field.name }]]
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        datesIn(tab.fields, 'name' in tab && tab.name ? [...way, { key: tab.name }] : way),
      )
    if (field.type === 'array') return datesIn(field.fields, [...way, { key: field.name, row: {} }])
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) =>
        datesIn(block.fields, [...way, { key: field.name, row: { blockType: block.slug } }]),
      )
    if (!('fields' in field)) return []
    return datesIn(field.fields, 'name' in field && field.name ? [...way, { key: field.name }] : way)
  })

const dataWith = ([step, ...rest]: Step[], value: unknown): Record<string, unknown> => {
  const { key, row } = step as Step
  const inner = rest.length > 0 ? dataWith(rest, value) : value
  return { [key]: row ? [{ ...row, ...(inner as object) }] : inner }
}

const pathOf = (way: Step[]): string => way.map(({ key, row }) => (row ? `${key}.0` : key)).join('.')

const fileOf = (mimetype: string, ending: string, data: Buffer) => ({
  data,
  mimetype,
  name: `${randomUUID()}.${ending}`,
  size: data.length,
})

const british = '03/12/2026 00:01'
const refused = (path: string) => ({
  status: 400,
  data: { errors: [{ path, message: expect.stringMatching(/^Send (dates|this day) as ISO 8601/) }] },
})

/** What a collection wants before it looks at its fields. */
const outsideFields = async (slug: string) => {
  const data = slug === 'users' ? { email: `${randomUUID()}@example.org`, password: 'a long enough password' } : {}
  if (slug === 'documents') return { data, file: fileOf('text/csv', 'csv', Buffer.from('Stage,Weeks\n')) }
  if (slug !== 'media') return { data }
  const create = { width: 40, height: 30, channels: 3, background: '#356b46' } as const
  return { data, file: fileOf('image/png', 'png', await sharp({ create }).png().toBuffer()) }
}

describe('a date that is not ISO 8601', () => {
  it('is refused by every date field of every collection', async () => {
    const { collections } = newsroom.payload.config
    const seen: string[] = []
    for (const { slug, fields } of collections)
      for (const way of datesIn(fields)) {
        const path = pathOf(way)
        const { data, file } = await outsideFields(slug)
        const made = newsroom.payload.create({
          collection: slug as CollectionSlug,
          data: { ...data, ...dataWith(way, british) } as never,
          file,
          draft: true as never,
        })
        await expect(made, `${slug}: ${path}`).rejects.toMatchObject(refused(path))
        seen.push(`${slug}: ${path}`)
      }
    expect(seen).toEqual(
      expect.arrayContaining([
        'news: publishedAt',
        'news: updates.0.at',
        'news: createdAt',
        'consultations: events.0.startsAt',
        'consultations: outcome.publishedAt',
        'inspection-reports: inspectedFrom',
        'preview-links: expiresAt',
        'publication-log: at',
      ]),
    )
  })

  it('is refused by every date field of every global', async () => {
    for (const { slug, fields } of newsroom.payload.config.globals)
      for (const way of datesIn(fields)) {
        const changed = newsroom.payload.updateGlobal({
          slug: slug as GlobalSlug,
          data: dataWith(way, british) as never,
        })
        await expect(changed, `${slug}: ${pathOf(way)}`).rejects.toMatchObject(refused(pathOf(way)))
      }
    expect(newsroom.payload.config.globals.flatMap(({ fields }) => datesIn(fields)).length).toBeGreaterThan(2)
  })

  const wrong = [
    british,
    '3 Dec 2026 5pm',
    '2026-12-03',
    '2026-12-03T17:00',
    '2026-02-31T10:00Z',
    1_796_317_200_000,
    true,
    {},
  ]
  it.each(wrong)(
    '%s is stored neither in a draft nor in what is published, and the answer says what to send',
    async (sent) => {
      const title = newTitle()
      for (const _status of ['draft', 'published']) {
        const { status, body } = await newsroom.rest('POST', 'news', {
          as: editor,
          body: complete('news', { title, publishedAt: sent, _status }),
          query: { draft: _status === 'draft' },
        })
        expect(status, JSON.stringify(body)).toBe(400)
        expect(body.errors[0].data.errors).toEqual([
          {
            path: 'publishedAt',
            label: 'Goes live',
            message: 'Send dates as ISO 8601 with a time and an offset, such as 2026-12-03T17:00:00Z.',
          },
        ])
      }
      expect(
        (await newsroom.payload.count({ collection: 'news', where: { title: { equals: title } } })).totalDocs,
      ).toBe(0)

      const made = await newsroom.rest('POST', 'news', { as: editor, body: complete('news') })
      const changed = await newsroom.rest('PATCH', `news/${made.body.doc.id}`, {
        as: editor,
        body: { publishedAt: sent },
      })
      expect(changed.status).toBe(400)
      expect(
        (await newsroom.payload.findByID({ collection: 'news', id: made.body.doc.id })).publishedAt ?? null,
      ).toBeNull()
    },
  )

  it('schedules no change', async () => {
    const made = await newsroom.rest('POST', 'news', { as: editor, body: complete('news', { _status: 'published' }) })
    const { status, body } = await newsroom.rest('POST', 'scheduled-changes', {
      as: editor,
      body: { contentType: 'news', documentId: made.body.doc.id, goesLiveAt: '03/12/2036 00:01' },
    })
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/^Say when the change goes live. Send dates as ISO 8601/)
  })
})

describe('a date in ISO 8601', () => {
  it('is stored in one form whatever its offset, so that times compare', async () => {
    const { status, body } = await newsroom.rest('POST', 'news', {
      as: editor,
      body: complete('news', { publishedAt: '2036-07-01T10:00+01:00', _status: 'published' }),
    })
    expect(status).toBe(201)
    expect(body.doc.publishedAt).toBe('2036-07-01T09:00:00.000Z')
    const { docs } = await newsroom.payload.find({
      collection: 'news',
      where: { id: { equals: body.doc.id }, publishedAt: { less_than: '2036-07-01T09:30:00.000Z' } },
    })
    expect(docs).toHaveLength(1)
  })

  it('can be a day alone where only the day is kept, and can be emptied', async () => {
    const { body } = await newsroom.rest('POST', 'inspection-reports', {
      as: editor,
      body: complete('inspection-reports', { inspectedFrom: '2026-05-01', inspectedTo: '' }),
    })
    expect(body.doc.inspectedFrom).toBe('2026-05-01T12:00:00.000Z')
    expect(body.doc.inspectedTo ?? null).toBeNull()
  })
})
