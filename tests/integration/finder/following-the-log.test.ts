import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { News } from '@/payload-types'
import { paragraphs } from '@/rich-text/rich-text'
import { archive, finderFilter, siteSearch } from '@/search/filter'
import { keepUp, rebuildIndex, searchIndex } from '@/search/keep-up'
import { type Newsroom, startNewsroom } from '../newsroom'

let newsroom: Newsroom
let found: typeof import('@/site/queries/found')

beforeAll(async () => {
  newsroom = await startNewsroom()
  found = await import('@/site/queries/found')
})

afterAll(() => newsroom.close())

/** A word that stands nowhere else, and is far from any other: a near one would be taken for a slip of the finger. */
const newWord = () =>
  `w${randomUUID()
    .replace(/-/g, '')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`.slice(0, 20)

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()

const publish = (words: string, more: Partial<News> = {}) =>
  newsroom.payload.create({
    collection: 'news',
    data: {
      title: `About ${words}`,
      summary: 'What is new.',
      kind: 'news',
      body: paragraphs('A text.') as never,
      publishedAt: ago(60),
      _status: 'published',
      ...more,
    },
  })

const titles = async (q: string, finder = siteSearch) => {
  const page = await found.foundPage(finder, finderFilter(finder, { q }), 1, new Date())
  return (page?.items ?? []).map(({ title }) => title.map(({ text }) => text).join(''))
}

/** Everything that the index holds, as bytes: what is not public must not be in it at all. */
const indexHolds = (word: string) =>
  ['', '-wal'].some((end) => readFileSync(path.join(newsroom.folder, `search.db${end}`)).includes(word))

const update = (id: string, data: Partial<News>) => newsroom.payload.update({ collection: 'news', id, data })

describe('what is published', () => {
  test('is found at once, by its new words after a change, and not after it is taken off', async () => {
    const [first, second] = [newWord(), newWord()]
    const { id } = await publish(first)
    expect(await titles(first)).toEqual([`About ${first}`])
    await update(id, { title: `About ${second}`, _status: 'published' })
    expect(await titles(first)).toEqual([])
    expect(await titles(second)).toEqual([`About ${second}`])
    await update(id, { _status: 'draft' })
    expect(await titles(second)).toEqual([])
  })

  test('is found in its text, and by the titles of its files, also when these change', async () => {
    const [inText, inFile, renamed] = [newWord(), newWord(), newWord()]
    const file = { data: Buffer.from('a,b\n1,2\n'), name: 'figures.csv', mimetype: 'text/csv', size: 8 }
    const document = await newsroom.payload.create({ collection: 'documents', data: { title: inFile }, file })
    const title = `About ${newWord()}`
    await publish('it', { title, body: paragraphs(`The ${inText}.`) as never, documents: [document.id] })
    expect(await titles(inText)).toEqual([title])
    expect(await titles(inFile)).toEqual([title])
    await newsroom.payload.update({ collection: 'documents', id: document.id, data: { title: renamed } })
    expect(await titles(renamed)).toEqual([title])
    expect(await titles(inFile)).toEqual([])
  })

  test('is found when it is withdrawn, but is in no archive; not when it is deleted', async () => {
    const word = newWord()
    const { id } = await publish(word)
    expect(await titles(word, archive)).toEqual([`About ${word}`])
    await update(id, { withdrawal: { at: ago(1), reason: 'It was wrong.' }, _status: 'published' })
    expect(await titles(word)).toEqual([`About ${word}`])
    expect(await titles(word, archive)).toEqual([])
    await newsroom.payload.delete({ collection: 'news', id })
    expect(await titles(word)).toEqual([])
  })
})

describe('what is not public', () => {
  test('is not in the index: drafts, drafts beside what is published, embargoes', async () => {
    const [draft, beside, embargoed, open] = [newWord(), newWord(), newWord(), newWord()]
    await publish(draft, { _status: 'draft' })
    const { id } = await publish(open)
    await newsroom.payload.update({ collection: 'news', id, data: { title: beside }, draft: true })
    await publish(embargoed, { publishedAt: new Date(Date.now() + 3_600_000).toISOString() })
    expect(await titles(open)).toEqual([`About ${open}`])
    for (const word of [draft, beside, embargoed]) {
      expect(await titles(word)).toEqual([])
      expect(indexHolds(word)).toBe(false)
    }
    expect(indexHolds(open)).toBe(true)
    await rebuildIndex(newsroom.payload)
    for (const word of [draft, beside, embargoed]) expect(indexHolds(word)).toBe(false)
  })

  test('comes into it when its time comes, and leaves it when its time is over, with nobody doing anything', async () => {
    const [comes, goes] = [newWord(), newWord()]
    const at = Date.now() + 2500
    await publish(comes, { publishedAt: new Date(at).toISOString() })
    await publish(goes, { expiresAt: new Date(at).toISOString() })
    expect([await titles(comes), await titles(goes)]).toEqual([[], [`About ${goes}`]])
    await pause(Math.max(0, at - Date.now()) + 20)
    expect([await titles(comes), await titles(goes)]).toEqual([[`About ${comes}`], []])
  })

  test('of a consultation, the outcome, is found from its time on', async () => {
    const [word, file] = [newWord(), newWord()]
    const at = Date.now() + 2500
    const csv = { data: Buffer.from('a,b\n1,2\n'), name: 'outcome.csv', mimetype: 'text/csv', size: 8 }
    const document = await newsroom.payload.create({ collection: 'documents', data: { title: file }, file: csv })
    await newsroom.payload.create({
      collection: 'consultations',
      data: {
        title: 'A question',
        summary: 'What do you think?',
        body: paragraphs('A text.') as never,
        publishedAt: ago(600),
        opensAt: ago(500),
        closesAt: ago(400),
        outcome: {
          publishedAt: new Date(at).toISOString(),
          weDid: paragraphs(`We did ${word}.`) as never,
          documents: [document.id],
        },
        _status: 'published',
      },
    })
    expect([await titles(word), await titles(file)]).toEqual([[], []])
    expect(indexHolds(word)).toBe(false)
    await pause(Math.max(0, at - Date.now()) + 20)
    expect([await titles(word), await titles(file)]).toEqual([['A question'], ['A question']])
  })
})

describe('the index', () => {
  test('catches up with much at once', async () => {
    const { makeUpNews } = await import('@/sample/made-up-news')
    const before = (await found.foundPage(archive, {}, 1, new Date()))?.total ?? 0
    await makeUpNews(newsroom.payload, 1200, new Date())
    expect((await found.foundPage(archive, {}, 1, new Date()))?.total).toBe(before + 1200)
  })

  test('is built anew for a log that is not the one it was fed from', async () => {
    const word = newWord()
    await publish(word)
    expect(await titles(word)).toHaveLength(1)
    const { writer } = searchIndex()
    const standing = String(await writer.standing())
    const { row, ...rest } = JSON.parse(standing)
    const other = JSON.stringify({ ...rest, row: { ...row, id: 'of another database' } })
    const gone = {
      collection: 'news',
      id: String(
        (await newsroom.payload.find({ collection: 'news', where: { title: { equals: `About ${word}` } } })).docs[0]
          ?.id,
      ),
    }
    await writer.apply({ before: standing, after: other, put: [], remove: [gone] })
    // Another row, so that what was seen before is looked for again.
    await publish(newWord())
    expect(await titles(word)).toHaveLength(1)
  })

  test('goes back with the clock', async () => {
    const word = newWord()
    const { id } = await publish(word)
    expect(await titles(word)).toHaveLength(1)
    const { writer } = searchIndex()
    // As it would be if the clock had been a day ahead, and the item had ended by then.
    await update(id, { expiresAt: new Date(Date.now() + 3_600_000).toISOString(), _status: 'published' })
    await keepUp(newsroom.payload)
    const now = String(await writer.standing())
    const moved = JSON.stringify({ ...JSON.parse(now), at: Date.now() + 86_400_000 })
    await writer.apply({ before: now, after: moved, put: [], remove: [{ collection: 'news', id }] })
    expect(await titles(word)).toHaveLength(1)
  })

  test('answers while it is built anew, and is right when changes come meanwhile', async () => {
    const [before, meanwhile] = [newWord(), newWord()]
    await publish(before)
    expect(await titles(before)).toHaveLength(1)
    let published: Promise<unknown> | undefined
    const building = rebuildIndex(newsroom.payload, () => {
      published ??= publish(meanwhile)
    })
    for (let n = 0; n < 5; n += 1) expect(await titles(before)).toHaveLength(1)
    await building
    await published
    expect(await titles(before)).toHaveLength(1)
    expect(await titles(meanwhile)).toHaveLength(1)
  })

  test('has an archive that adds up, month by month, page by page', async () => {
    const whole = await found.foundPage(archive, {}, 1, new Date())
    const months = Object.entries(whole?.counts.months ?? {})
    expect(months.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(whole?.total)
    const [month, count] = months[0] as [string, number]
    const seen = new Set<string>()
    for (let page = 1; ; page += 1) {
      const period = { now: new Date(), year: month.slice(0, 4), month: month.slice(4) }
      const part = await found.newsPage(page, period)
      if (!part) break
      for (const { id } of part.items) seen.add(id)
      if (page >= part.pages) break
    }
    expect(seen.size).toBe(count)
  })

  test('finds with the synonyms that an administrator writes', async () => {
    const [one, other] = [newWord(), newWord()]
    await publish(one)
    expect(await titles(other)).toEqual([])
    await newsroom.payload.updateGlobal({ slug: 'finder', data: { synonyms: [{ words: `${one}, ${other}` }] } })
    expect(await titles(other)).toEqual([`About ${one}`])
    const wrong = newsroom.payload.updateGlobal({ slug: 'finder', data: { synonyms: [{ words: 'alone' }] } })
    await expect(wrong).rejects.toThrow()
  })
})
