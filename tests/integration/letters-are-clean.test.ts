import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { block, paragraph, richText } from '../unit/rich-text/nodes'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const make = async (collection: string, body: unknown) => {
  const answer = await newsroom.rest('POST', collection, { as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc
}

const tab = { type: 'tab', version: 1, text: '\t', detail: 2, format: 0, mode: 'normal', style: '' } as never

describe('a tab, which a paste or a key puts into a text', () => {
  it.each([
    ['between words', ['Pool', tab, '£3.50'], ['Pool', ' ', '£3.50']],
    ['several', ['Pool', tab, tab, '£3.50'], ['Pool', ' ', '£3.50']],
    ['in a text', ['Pool\t\t£3.50'], ['Pool £3.50']],
    ['at the beginning', [tab, 'Pool'], [' ', 'Pool']],
  ])('is saved as a space: %s', async (_, parts, saved) => {
    for (const _status of ['draft', 'published']) {
      const doc = await make('news', { ...published('news', { body: richText(paragraph(...parts)) }), _status })
      const texts = doc.body.root.children[0].children
      expect(texts.map(({ text }: { text: string }) => text)).toEqual(saved)
      expect(texts.every(({ type }: { type: string }) => type === 'text')).toBe(true)
    }
  })
})

describe('letters that nobody sees, sent through REST', () => {
  it('are taken out of every text of a story, and of its address', async () => {
    const doc = await make(
      'news',
      published('news', {
        title: 'ﬁre ﬂood\u0008 exer\u00adcise',
        summary: 'One\u200b line,\u2028another',
        body: richText(
          paragraph('Quarry\u00adfield ﬂoodlit'),
          block('quote', { quote: 'We\u200b waited', name: 'Ty\u0302', role: 'Oﬃcer' }),
        ),
        notesToEditors: '𝗕𝗶𝗻 𝗱𝗮𝘆',
        updates: [{ at: '2026-01-01T00:00:00.000Z', note: 'Cor\u00adrected' }],
      }),
    )
    expect(doc).toMatchObject({
      title: 'fire flood exercise',
      summary: 'One line,\nanother',
      slug: 'fire-flood-exercise',
      body: {
        root: {
          children: [
            { children: [{ text: 'Quarryfield floodlit' }] },
            { fields: { blockType: 'quote', quote: 'We waited', name: 'Tŷ', role: 'Officer' } },
          ],
        },
      },
      notesToEditors: { root: { children: [{ children: [{ text: 'Bin day' }] }] } },
      updates: [{ note: 'Corrected' }],
    })
  })

  it('are taken out of an address that somebody types', async () => {
    const doc = await make('news', complete('news', { slug: 'bin\u200b-da\u00ady\u202c' }))
    expect(doc.slug).toBe('bin-day')
  })

  it('are taken out of contacts, topics and notices', async () => {
    const contact = {
      name: 'Press\u00ad office',
      email: 'press\u200b@example.org',
      phone: '０１６３２ 960123',
      hours: 'ﬁve',
    }
    expect(await make('contacts', contact)).toMatchObject({
      name: 'Press office',
      email: 'press@example.org',
      phone: '01632 960123',
      hours: 'five',
    })
    expect(await make('topics', { title: 'Oﬃce\u200b hours' })).toMatchObject({
      title: 'Office hours',
      slug: 'office-hours',
    })
    const notice = complete('service-notices', { message: 'Bins\u0007 are late', link: { label: 'ﬁnd out' } })
    expect(
      await make('service-notices', { ...notice, link: { label: 'ﬁnd out', url: 'exam\u00adple.org' } }),
    ).toMatchObject({
      message: 'Bins are late',
      link: { label: 'find out', url: 'https://example.org' },
    })
  })

  it('are no title', async () => {
    const answer = await newsroom.rest('POST', 'news', {
      as: editor,
      body: published('news', { title: '\u00ad\u200b' }),
    })
    expect(answer.status).toBe(400)
  })
})
