import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openIndex } from '@/search/index/open-index'
import { indexWriter } from '@/search/index/write-index'
import { day, entry, indexOf, newFile, now } from './index-of'

describe('what is found', () => {
  test('stems, accents, phrases, beginnings, and without', () => {
    const { ids } = indexOf([
      entry('a', { title: 'Libraries open late', body: 'Café culture in the libraries' }),
      entry('b', { title: 'Opening a cafe', body: 'late open' }),
    ])
    expect(ids('library')).toEqual(['a'])
    expect(ids('cafe').sort()).toEqual(['a', 'b'])
    expect(ids('CAFÉS').sort()).toEqual(['a', 'b'])
    expect(ids('"open late"')).toEqual(['a'])
    expect(ids('librar*')).toEqual(['a'])
    expect(ids('libr')).toEqual(['a'])
    expect(ids('open -culture')).toEqual(['b'])
    expect(ids('-culture')).toEqual(['b'])
  })

  test('title before summary before findings before body before titles of files', () => {
    const { ids } = indexOf([
      entry('documents', { title: 'One', documents: 'gritting' }),
      entry('body', { title: 'Two', body: 'gritting' }),
      entry('findings', { title: 'Three', findings: 'gritting' }),
      entry('summary', { title: 'Four', summary: 'gritting' }),
      entry('title', { title: 'Gritting' }),
    ])
    expect(ids('gritting')).toEqual(['title', 'summary', 'findings', 'body', 'documents'])
  })

  test('what is new counts for more, but hides no title that is exactly what was typed', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      entry(`new ${n}`, { title: `Council tax is explained, part ${n}`, from: now - day }),
    )
    const { ids } = indexOf([
      entry('old', { title: 'Council tax', from: now - 3000 * day }),
      entry('older', { title: 'About council tax', from: now - 3000 * day }),
      entry('newer', { title: 'About council tax', from: now - 2 * day }),
      ...many,
    ])
    const found = ids('council tax', { limit: 100 })
    expect(found[0]).toBe('old')
    expect(found.indexOf('newer')).toBeLessThan(found.indexOf('older'))
  })

  test('the same among more than are weighed one by one', () => {
    const { ids, search } = indexOf([
      entry('exact', { title: 'Parking', from: now - 5000 * day }),
      ...Array.from({ length: 11_000 }, (_, n) =>
        entry(`n${n}`, { title: `News ${n}`, body: 'parking and more', from: now - n * 1000 }),
      ),
      entry('titled', { title: 'New rules for parking', from: now - 400 * day }),
    ])
    expect(search('parking').total).toBe(11_002)
    expect(ids('parking').slice(0, 2)).toEqual(['exact', 'titled'])
    const seen = new Set<string>()
    for (let page = 0; page < 551; page += 1) for (const id of ids('parking', { offset: page * 20 })) seen.add(id)
    expect(seen.size).toBe(11_002)
  })

  test('marks where it is, and takes words around it from the text where the summary has none', () => {
    const { search } = indexOf([
      entry('a', {
        title: 'The tip',
        summary: 'Its hours.',
        body: `${'Other words. '.repeat(40)}The tip closes early.`,
      }),
    ])
    const [hit] = search('tip closes').hits
    expect(hit?.title).toBe('The \u0001tip\u0002')
    expect(hit?.summary).toBe('Its hours.')
    expect(hit?.excerpt).toContain('\u0001tip\u0002 \u0001closes\u0002 early')
  })

  test('a slip of the finger leads to the nearest word; with no such word, some of the words do', () => {
    const { search } = indexOf([
      entry('a', { title: 'Recycling centre' }),
      entry('b', { title: 'Cycling centre' }),
      entry('c', { title: 'Bins' }),
    ])
    expect(search('recylcing')).toMatchObject({
      how: 'meant',
      corrections: [{ typed: 'recylcing', used: 'recycling' }],
      total: 1,
    })
    expect(search('recylcing centr').hits.map(({ id }) => id)).toEqual(['a'])
    expect(search('bins quarterly')).toMatchObject({ how: 'some', total: 1 })
    expect(search('quarterly')).toMatchObject({ how: 'all', total: 0 })
    expect(search('bin')).toMatchObject({ how: 'all', total: 1 })
  })

  test('notices that are planned or over, where they may be shown; and nothing else that is not live', () => {
    const notice = { collection: 'service-notices', type: 'service-notice' as const }
    const { ids } = indexOf([
      entry('planned', { ...notice, title: 'Drains', from: now + day }),
      entry('over', { ...notice, title: 'Drains', until: now - 1 }),
      entry('now', { ...notice, title: 'Drains' }),
      entry('embargoed', { title: 'Drains', from: now + 1 }),
      entry('expired', { title: 'Drains', until: now - 1 }),
    ])
    expect(ids('drains')).toEqual(['now'])
    expect(ids('drains', { announcedToo: true })[0]).toBe('now')
    expect(ids('drains', { announcedToo: true }).sort()).toEqual(['now', 'over', 'planned'])
  })

  test('only what is live at the moment; what is withdrawn comes last, or not at all', () => {
    const { ids, search } = indexOf([
      entry('withdrawn', { title: 'Flood', withdrawn: now - 1 }),
      entry('withdrawn later', { title: 'Flood, about the', withdrawn: now + 1 }),
      entry('begins now', { title: 'A flood', from: now }),
      entry('ahead', { title: 'Flood', from: now + 1 }),
      entry('ends now', { title: 'Flood', until: now }),
      entry('ends later', { title: 'No flood', until: now + 1 }),
    ])
    const standing = ['begins now', 'ends later', 'withdrawn later']
    expect(ids('flood').sort()).toEqual([...standing, 'withdrawn'].sort())
    expect(ids('flood').at(-1)).toBe('withdrawn')
    expect(ids('', { sort: 'date' }).at(-1)).toBe('withdrawn')
    expect(ids('flood', { withdrawnToo: false }).sort()).toEqual(standing)
    expect(search('flood', { withdrawnToo: false }).counts.types).toEqual({ news: 3 })
  })
})

describe('counts', () => {
  const { search } = indexOf([
    entry('a', { topics: ['t1'], month: 202611 }),
    entry('b', { topics: ['t1', 't2'], month: 202610, type: 'speech' }),
    entry('c', { month: 202511 }),
    entry('d', { collection: 'consultations', type: 'consultation', opens: now - 1, closes: now + 1, topics: ['t2'] }),
    entry('e', { collection: 'pages', type: 'page', from: 0, month: 0 }),
  ])

  test('say what each choice would leave', () => {
    expect(search('').counts).toEqual({
      types: { news: 2, speech: 1, consultation: 1, page: 1 },
      topics: { t1: 2, t2: 2 },
      committees: { t1: 2, t2: 2 },
      months: { 202611: 2, 202610: 1, 202511: 1 },
      states: { open: 1 },
    })
  })

  test.each([
    { type: 'news' as const },
    { topic: 't1' },
    { year: 2026 },
    { year: 2026, month: 10 },
    { state: 'open' as const },
    { topic: 't2', year: 2026 },
  ])('hold for %j: each count is what choosing it gives', (filter) => {
    const { counts, total } = search('', { filter })
    for (const [type, count] of Object.entries(counts.types))
      expect(search('', { filter: { ...filter, type: type as 'news' } }).total).toBe(count)
    for (const [topic, count] of Object.entries(counts.topics))
      expect(search('', { filter: { ...filter, topic } }).total).toBe(count)
    for (const [month, count] of Object.entries(counts.months)) {
      const period = { year: Math.floor(Number(month) / 100), month: Number(month) % 100 }
      expect(search('', { filter: { ...filter, ...period } }).total).toBe(count)
    }
    expect(search('', { filter, limit: 100 }).hits).toHaveLength(total)
  })

  test('of an unknown topic are nought', () => {
    expect(search('', { filter: { topic: 'nobody' } }).total).toBe(0)
  })
})

describe('a file', () => {
  test('that cannot be read, or is of another version, is begun anew', () => {
    const broken = newFile()
    writeFileSync(broken, 'This is no database. '.repeat(500))
    expect(indexWriter(openIndex(broken)).standing()).toBeUndefined()
    const { file } = indexOf([entry('a')])
    const older = openIndex(file)
    expect(indexWriter(older).standing()).toBe('0')
    older.exec('PRAGMA user_version = 99')
    older.close()
    expect(indexWriter(openIndex(file)).standing()).toBeUndefined()
  })

  test('takes a change from who knows it as it is, and from nobody else', () => {
    const { file, writer, ids } = indexOf([entry('a', { title: 'Old words' })])
    const other = indexWriter(openIndex(file))
    const change = { before: '0', put: [entry('a', { title: 'New words' })], remove: [] }
    expect(writer.apply({ ...change, after: '1' })).toBe(true)
    expect(other.apply({ ...change, after: '2', put: [entry('a', { title: 'Late words' })] })).toBe(false)
    expect(ids('new')).toEqual(['a'])
    expect(ids('old')).toEqual([])
    expect(other.apply({ before: '1', after: '2', put: [], remove: [{ collection: 'news', id: 'a' }] })).toBe(true)
    expect(ids('')).toEqual([])
    // A word that stands nowhere any more is not what somebody may have meant.
    const left = openIndex(file).prepare('SELECT count(*) AS words FROM known_words').get()
    expect(left).toEqual({ words: 0 })
  })

  test('answers from the old index until the new one is whole, and never from a part of it', () => {
    const { writer, file, ids } = indexOf([entry('a'), entry('b')])
    const builder = indexWriter(openIndex(file))
    builder.beginBuild()
    builder.addToBuild([entry('c')])
    expect(ids('').sort()).toEqual(['a', 'b'])
    writer.apply({ before: '0', after: '1', put: [entry('d')], remove: [] })
    expect(ids('').sort()).toEqual(['a', 'b', 'd'])
    builder.finishBuild('5')
    expect(ids('')).toEqual(['c'])
    expect(writer.standing()).toBe('5')
  })

  test('takes the build that began last, when two are under way', () => {
    const { file, ids } = indexOf([entry('a')])
    const [first, second] = [indexWriter(openIndex(file)), indexWriter(openIndex(file))]
    first.beginBuild()
    second.beginBuild()
    expect(() => first.addToBuild([entry('b')])).toThrow(/Another process/)
    expect(() => first.finishBuild('1')).toThrow(/Another process/)
    second.addToBuild([entry('c')])
    second.finishBuild('2')
    expect(ids('')).toEqual(['c'])
  })
})
