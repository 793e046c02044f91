import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type FileKind, fileForm, uploaded } from './uploaded'

let newsroom: Newsroom
let editor: Person
let author: Person
let other: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  other = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const later = '2041-05-01T09:00:00.000Z'
const make = async (data: object, as = editor, type = 'news') => {
  const { status, body } = await newsroom.rest('POST', type, { as, body: data })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id as string
}
const draft = async (id: string, body: object, as = editor) => {
  const answer = await newsroom.rest('PATCH', `news/${id}`, { as, body, query: { draft: true } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const schedule = async (documentId: string) => {
  const body = { contentType: 'news', documentId, goesLiveAt: later }
  expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
}

const wordsOf = { media: 'alt', documents: 'title' } as const
const shows = (kind: FileKind, id: string) => (kind === 'media' ? { leadImage: id } : { documents: [id] })
const nothing = { leadImage: null, documents: [] }

type Made = { kind: FileKind; file: string }
/** Each makes the file part of something; where it says so, of something that the author may read. */
const settledBy: { what: string; theirs?: boolean; make: (made: Made) => Promise<unknown> }[] = [
  { what: 'what is live', theirs: true, make: ({ kind, file }) => make(published('news', shows(kind, file))) },
  {
    what: 'what is approved and goes live later',
    theirs: true,
    make: ({ kind, file }) =>
      make(published('news', { ...shows(kind, file), publishedAt: later, authors: [author.id] })),
  },
  {
    what: 'an outcome that is still to come, of a consultation that is live',
    make: ({ kind, file }) =>
      kind === 'documents'
        ? make(
            published('consultations', { outcome: { publishedAt: later, documents: [file] } }),
            editor,
            'consultations',
          )
        : make(complete('news', shows(kind, file))),
  },
  {
    what: 'a change that waits',
    theirs: true,
    make: async ({ kind, file }) => {
      const id = await make(published('news', { authors: [author.id] }))
      await draft(id, shows(kind, file))
      await schedule(id)
    },
  },
  {
    what: 'a change that waits, of which a newer draft shows it no more',
    make: async ({ kind, file }) => {
      const id = await make(published('news'))
      await draft(id, shows(kind, file))
      await schedule(id)
      await draft(id, nothing)
    },
  },
  {
    what: 'what the author has handed in',
    theirs: true,
    make: async ({ kind, file }) => {
      const id = await make(complete('news', shows(kind, file)), author)
      await draft(id, { submitted: true }, author)
    },
  },
  {
    what: 'what somebody else has handed in',
    make: ({ kind, file }) => make(complete('news', { ...shows(kind, file), authors: [other.id], submitted: true })),
  },
  { what: 'a draft of somebody else', make: ({ kind, file }) => make(complete('news', shows(kind, file))) },
  {
    what: 'a draft of somebody else, besides one of the author’s',
    theirs: true,
    make: async ({ kind, file }) => {
      await make(complete('news', shows(kind, file)), author)
      await make(complete('news', shows(kind, file)))
    },
  },
]

describe.each(['media', 'documents'] as const)('a file of %s', (kind) => {
  const words = wordsOf[kind]
  const stored = async (id: string) => {
    const found = await newsroom.payload.findByID({ collection: kind as 'media', id })
    return { words: (found as unknown as Record<string, unknown>)[words], filename: found.filename }
  }
  const change = (id: string, as: Person) =>
    newsroom.rest('PATCH', `${kind}/${id}`, { as, body: { [words]: 'Something else.' } })

  it.each(settledBy)(
    'in $what is changed by no author, in any way, and by an editor',
    async ({ make: settle, theirs }) => {
      const file = await uploaded(newsroom, kind, author, 'As it was.')
      expect((await change(file, author)).status).toBe(200)
      const before = await stored(file)
      await settle({ kind, file })

      const refused = await change(file, author)
      expect(refused.status).toBe(403)
      expect(refused.body.errors[0].message).toContain('Ask an editor to change it')
      const form = await fileForm(kind, { [words]: 'Something else, with another file.' })
      expect((await newsroom.rest('PATCH', `${kind}/${file}`, { as: author, form })).status).toBe(403)
      const query = { 'where[id][equals]': file }
      const many = await newsroom.rest('PATCH', kind, { as: author, query, body: { [words]: 'Many at once.' } })
      expect(many.body.docs ?? []).toEqual([])
      expect(await stored(file)).toEqual(before)

      const seen = (await newsroom.rest('GET', `${kind}/${file}`, { as: author })).status === 200
      expect(seen).toBe(theirs === true)
      expect((await change(file, editor)).status).toBe(200)
      const rows = await newsroom.payload.find({
        collection: 'publication-log',
        where: { documentId: { equals: file }, event: { equals: 'changed' } },
      })
      expect(rows.docs.some(({ by }) => (by as { id?: string } | null)?.id === editor.id)).toBe(true)
    },
  )

  it('of their own drafts, of nothing, or handed back, is changed by an author', async () => {
    const file = await uploaded(newsroom, kind, author, 'As it was.')
    expect((await change(file, author)).status).toBe(200)
    const id = await make(complete('news', shows(kind, file)), author)
    expect((await change(file, author)).status).toBe(200)
    await draft(id, { submitted: true }, author)
    expect((await change(file, author)).status).toBe(403)
    await draft(id, { submitted: false })
    expect((await change(file, author)).status).toBe(200)
    const query = { 'where[id][equals]': file }
    const many = await newsroom.rest('PATCH', kind, { as: author, query, body: { [words]: 'Many at once.' } })
    expect(many.body.docs).toHaveLength(1)
  })

  it('says nothing to an account without a role but that it may not', async () => {
    const file = await uploaded(newsroom, kind, author, 'As it was.')
    const answer = await change(file, await newsroom.person())
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0].message).not.toContain('editor')
  })
})
