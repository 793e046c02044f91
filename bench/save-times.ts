import { writeFileSync } from 'node:fs'
import { newsroom } from '@/newsroom'

/*
 * How long saves take, as an editor makes them: with access, checks, versions and the log. Writes its times as
 * JSON to the file it is told. Uses nothing of ours but what every version has, so that it runs in others too.
 */

const repetitions = 60
const bulk = 50
const bulkRepetitions = 5

const payload = await newsroom()
const editor = await payload.create({
  collection: 'users',
  data: { name: 'Editor', email: 'editor@example.org', password: 'four long words here', roles: ['editor'] },
})
const user = { ...editor, collection: 'users' as const }
const asEditor = { overrideAccess: false, user, depth: 0 } as const

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
  direction: null,
  format: '' as const,
  indent: 0,
})
const body = {
  root: {
    type: 'root',
    version: 1,
    children: Array.from({ length: 12 }, (_, n) => paragraph(`Paragraph ${n} of a story of usual length. `.repeat(6))),
    direction: null,
    format: '' as const,
    indent: 0,
  },
}
const written = (n: number) => ({ title: `A story with number ${n}`, summary: 'What happened, in a sentence.', body })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const ids: string[] = []
const write = async (n: number) => {
  const made = await payload.create({
    collection: 'news',
    data: { ...written(n), _status: 'draft' },
    draft: true,
    ...asEditor,
  })
  ids.push(made.id)
}
const change = (n: number, data: object, draft: boolean) =>
  payload.update({ collection: 'news', id: ids[n] as string, data, draft, ...asEditor })

const times: Record<string, number[]> = { write: [], draft: [], publish: [], change: [], withdraw: [], bulk: [] }
const note = (name: string, time: number) => times[name]?.push(time)

for (let n = 0; n < 10; n += 1) await write(1000 + n)
ids.length = 0
for (let n = 0; n < repetitions; n += 1) {
  note('write', await timed(() => write(n)))
  note('draft', await timed(() => change(n, { summary: `Another sentence, ${n}.` }, true)))
  note('publish', await timed(() => change(n, { _status: 'published' }, false)))
  note('change', await timed(() => change(n, { title: `A better title ${n}`, _status: 'published' }, false)))
  const withdrawal = { at: new Date().toISOString(), reason: 'The figures were wrong.' }
  if (n % 2 === 1) note('withdraw', await timed(() => change(n, { withdrawal, _status: 'published' }, false)))
}
const live = ids.filter((_, n) => n % 2 === 0)
for (let n = 0; n < bulk - live.length; n += 1) {
  await write(2000 + n)
  const last = ids.length - 1
  await change(last, { _status: 'published' }, false)
  live.push(ids[last] as string)
}
for (let n = 0; n < bulkRepetitions; n += 1) {
  const where = { id: { in: live.slice(0, bulk) } }
  const data = { summary: `All of them, ${n}.`, _status: 'published' as const }
  note('bulk', await timed(() => payload.update({ collection: 'news', where, data, ...asEditor })))
}

writeFileSync(String(process.argv[3]), JSON.stringify(times))
process.exit(0)
