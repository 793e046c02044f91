import { expect, test } from 'vitest'
import { openIndex } from '@/search/index/open-index'
import { indexWriter } from '@/search/index/write-index'
import { entry, indexOf } from './index-of'

/* Which rows have a word that thousands have is kept in memory: it has to be what the index says at any moment. */

const many = 5200
const bodies = (n: number) =>
  `${n % 2 ? 'council' : 'councils'} works ${n % 3 ? 'roads' : 'parks'} ${n % 26 ? '' : 'rare'}`
const some = Array.from({ length: 2 * many }, (_, n) =>
  entry(`n${n}`, { title: n % 500 ? `Item ${n}` : `Council works ${n}`, body: bodies(n) }),
)
const having = (test: (n: number) => boolean) => some.filter((_, n) => test(n)).length

const index = indexOf(some)
const total = (words: string) => index.search(words).total

test('each of several common words counts, alone, together, beside a rare one, and without another', () => {
  for (const _ of ['before they are kept', 'while they are kept']) {
    expect(total('council')).toBe(some.length)
    expect(total('works roads')).toBe(having((n) => n % 3 !== 0))
    // Nothing has both: then some of it will do.
    expect(index.search('works parks roads')).toMatchObject({ how: 'some', total: some.length })
    expect(total('council rare')).toBe(having((n) => n % 26 === 0))
    expect(total('council works -roads')).toBe(having((n) => n % 3 === 0))
    expect(total('council works -rare')).toBe(having((n) => n % 26 !== 0))
  }
  // Those that say all of it in their titles come first.
  expect(index.ids('council works').map((id) => Number(id.slice(1)) % 500)).toEqual(Array.from({ length: 20 }, () => 0))
})

test('what is at hand from the start is the same', () => {
  const fresh = indexOf(some)
  fresh.load()
  for (const words of ['council', 'works roads', 'COUNCIL works', 'council rare'])
    expect(fresh.search(words)).toEqual(index.search(words))
})

test('what is added, changed or taken out since is known', () => {
  const before = total('council works')
  const change = (after: string, put: ReturnType<typeof entry>[], remove: { collection: 'news'; id: string }[]) =>
    index.writer.apply({ before: index.writer.standing() ?? '', after, put, remove })
  expect(change('1', [entry('new', { title: 'A new one', body: 'council works' })], [])).toBe(true)
  expect(total('council works')).toBe(before + 1)
  expect(change('2', [entry('new', { title: 'A new one', body: 'nothing of it' })], [])).toBe(true)
  expect(total('council works')).toBe(before)
  expect(
    change('3', [entry('n1', { title: 'Another', body: 'of it nothing' })], [{ collection: 'news', id: 'n2' }]),
  ).toBe(true)
  expect(total('council works')).toBe(before - 2)
})

test('an index that is built anew is asked anew', () => {
  const writer = indexWriter(openIndex(index.file))
  writer.beginBuild()
  const others = some.map(({ id }, n) =>
    entry(id, { title: 'Another', body: n % 3 ? 'council works' : 'of other things' }),
  )
  writer.addToBuild(others)
  writer.finishBuild('4')
  expect(total('works')).toBe(having((n) => n % 3 !== 0))
})
