import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { newsroom } from '@/newsroom'

/*
 * Fills a database with something of each kind and state, by whichever version of this software runs it, and, on
 * MongoDB, writes all of it to the file it is told. How the databases beside it were made and are made anew:
 *
 *   git worktree add ../before v-before && cd ../before && npm ci && mkdir tests/integration/version-before
 *   cp ../newsroom/tests/integration/version-before/fill.ts tests/integration/version-before/
 *   DATABASE_URL=file:/tmp/before/site.db … node tests/run-script.mjs tests/integration/version-before/fill.ts
 *   sqlite3 /tmp/before/site.db 'VACUUM' && gzip -9 /tmp/before/site.db
 *   DATABASE_URL=mongodb://… node tests/run-script.mjs tests/integration/version-before/fill.ts site.ejson.gz
 */

const payload = await newsroom()

const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: texts.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '' as const,
      indent: 0,
      children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
    })),
  },
})

const past = '2026-01-05T09:00:00.000Z'
const ahead = '2090-12-03T00:01:00.000Z'
const person = (name: string, role: 'author' | 'editor') =>
  payload.create({
    collection: 'users',
    data: { name, email: `${role}@example.org`, password: 'four long words here', roles: [role] },
  })
const author = await person('Jo Patel', 'author')
const editor = await person('Sam Okafor', 'editor')
const as = (user: typeof editor) => ({ user: { ...user, collection: 'users' as const }, overrideAccess: false })

const topic = await payload.create({ collection: 'topics', data: { title: 'Waste and recycling' } })
const contact = await payload.create({
  collection: 'contacts',
  data: { name: 'Press office', email: 'press@example.org' },
})

const story = (title: string, more: object = {}) => ({
  title,
  summary: `${title}, in a sentence.`,
  body: paragraphs(`${title}, the whole story.`),
  topics: [topic.id],
  pressContact: contact.id,
  authors: [author.id],
  ...more,
})
const news = (data: object) =>
  payload.create({ collection: 'news', data: { ...data, _status: 'published' } as never, ...as(editor) })
const draftOf = (id: string, data: object) =>
  payload.update({ collection: 'news', id, data, draft: true, ...as(author) })

await news(story('Live', { publishedAt: past, updates: [{ at: past, note: 'The fee is £12.' }] }))
const beside = await news(story('Live beside a draft', { publishedAt: past }))
await draftOf(beside.id, { title: 'A draft beside what is live', submitted: true })
await news(story('Scheduled', { publishedAt: ahead, kind: 'press-release' }))
await news(story('Withdrawn', { publishedAt: past, withdrawal: { at: past, reason: 'The figures were wrong.' } }))
await news(story('Expired', { publishedAt: past, expiresAt: '2026-02-01T00:00:00.000Z' }))
await payload.create({
  collection: 'news',
  data: { ...story('Draft'), _status: 'draft' } as never,
  draft: true,
  ...as(author),
})
const moved = await news(story('Moved', { publishedAt: past }))
await payload.update({
  collection: 'news',
  id: moved.id,
  data: { slug: 'moved-elsewhere', _status: 'published' },
  ...as(editor),
})
const changes = await news(story('Live until it changes', { publishedAt: past }))
await draftOf(changes.id, { title: 'Changed at its time' })
const [waiting] = (
  await payload.findVersions({ collection: 'news', where: { parent: { equals: changes.id } }, sort: '-updatedAt' })
).docs
await payload.create({
  collection: 'scheduled-changes',
  data: {
    title: 'Changed at its time',
    contentType: 'news',
    documentId: changes.id,
    versionId: waiting?.id,
    goesLiveAt: '2090-06-01T09:00:00.000Z',
    state: 'waiting',
    by: editor.id,
    byName: 'Sam Okafor',
  },
})

await payload.create({
  collection: 'consultations',
  data: {
    ...story('Where should the library open?'),
    publishedAt: past,
    opensAt: past,
    closesAt: '2090-12-02T00:00:00.000Z',
    events: [{ title: 'Drop-in', startsAt: '2090-11-01T18:00:00.000Z', place: 'Library' }],
    _status: 'published',
  } as never,
  ...as(editor),
})
await payload.create({
  collection: 'consultations',
  data: {
    ...story('Should the park close at dusk?'),
    publishedAt: past,
    opensAt: past,
    closesAt: '2026-02-01T00:00:00.000Z',
    outcome: { publishedAt: '2026-03-01T09:00:00.000Z', youSaid: paragraphs('Most said no.') },
    _status: 'published',
  } as never,
  ...as(editor),
})
await payload.create({
  collection: 'inspection-reports',
  data: {
    title: 'Children’s services are good',
    summary: 'Inspectors found them good.',
    inspectorate: 'ofsted',
    service: 'Children’s services',
    publishedAt: past,
    keyFindings: [{ text: 'Children are safe.' }],
    _status: 'published',
  },
  ...as(editor),
})
await payload.create({
  collection: 'service-notices',
  data: {
    title: 'Bins are late',
    message: 'Bins are collected a day late.',
    severity: 'warning',
    placement: 'everywhere',
    startsAt: past,
    updates: [{ at: past, text: 'Lorries are back.' }],
    _status: 'published',
  },
  ...as(editor),
})
await payload.create({
  collection: 'pages',
  data: { title: 'Privacy', body: paragraphs('What we keep.'), _status: 'published' } as never,
  ...as(editor),
})

const file = process.argv[3]
if (file) {
  const { EJSON } = await import('bson')
  type Native = {
    listCollections: () => { toArray: () => Promise<{ name: string }[]> }
    collection: (name: string) => { find: () => { toArray: () => Promise<object[]> } }
  }
  const { db } = (payload.db as unknown as { connection: { db: Native } }).connection
  const all: Record<string, object[]> = {}
  for (const { name } of await db.listCollections().toArray()) all[name] = await db.collection(name).find().toArray()
  writeFileSync(file, gzipSync(EJSON.stringify(all, { relaxed: false }), { level: 9 }))
}
process.exit(0)
