import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RichTextNode } from '@/rich-text/state'
import { block, item, link, linkTo, list, node, paragraph, richText, text } from '../unit/rich-text/nodes'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const publish = (body: unknown) => newsroom.rest('POST', 'news', { as: editor, body: published('news', { body }) })
const messagesOf = ({ body }: { body: { errors?: { message: string }[] } }) =>
  (body.errors ?? []).map(({ message }) => message).join(' ')

describe('a link of a story, sent through REST', () => {
  it.each([
    ['press@example.org', 'mailto:press@example.org'],
    ['example.org/plans', 'https://example.org/plans'],
    ['//example.org/x', 'https://example.org/x'],
    ['mailto:press@example.org?subject=Town hall visit', 'mailto:press@example.org?subject=Town%20hall%20visit'],
    ['tel:01632 960123', 'tel:01632960123'],
    ['sms:+441632960123', 'sms:+441632960123'],
    ['https://example.org/Annual report 2026.pdf', 'https://example.org/Annual%20report%202026.pdf'],
    ['https://intranet/plans', 'https://intranet/plans'],
    ['/news#charges', '/news#charges'],
  ])('%s is stored as %s', async (url, address) => {
    const { status, body } = await publish(richText(paragraph(link(url, 'the words'))))
    expect(status).toBe(201)
    expect(body.doc.body.root.children[0].children[0].fields.url).toBe(address)
  })

  it.each(['javascript:alert(1)', '#charges', 'file:///C:/plans.docx', 'see the plan', 'mailto:press', 'tel:none', ''])(
    '%j is refused by its words, and a draft keeps it',
    async (url) => {
      const story = richText(list('bullet', item(link(url, 'the new charges'))))
      const refused = await publish(story)
      expect(refused.status).toBe(400)
      expect(messagesOf(refused)).toContain('The link “the new charges” leads nowhere: ')
      if (url) expect(messagesOf(refused)).toContain(`“${url}”`)
      const draft = await newsroom.rest('POST', 'news', { as: editor, body: complete('news', { body: story }) })
      expect(draft.status).toBe(201)
      expect(draft.body.doc.body.root.children[0].children[0].children[0].fields.url).toBe(url)
    },
  )

  it('of a call to action is completed, or refused', async () => {
    const call = (url: string) => richText(paragraph('x'), block('call-to-action', { label: 'Write to us', url }))
    const { body } = await publish(call('press@example.org'))
    expect(body.doc.body.root.children[1].fields.url).toBe('mailto:press@example.org')
    const refused = await publish(call('javascript:alert(1)'))
    expect([refused.status, messagesOf(refused)]).toEqual([400, expect.stringContaining('“Write to us” leads nowhere')])
  })

  it('to a document stays', async () => {
    const { body } = await publish(paragraphOf('x'))
    const story = richText(paragraph(linkTo('news', body.doc.id, 'the story')))
    expect((await publish(story)).status).toBe(201)
  })
})

const paragraphOf = (words: string) => richText(paragraph(words))

describe('the link of a notice', () => {
  const notice = (url: string) =>
    newsroom.rest('POST', 'service-notices', {
      as: editor,
      body: published('service-notices', { link: { label: 'More', url } }),
    })
  it.each([
    ['press@example.org', 'mailto:press@example.org'],
    ['example.org/plans', 'https://example.org/plans'],
    ['01632 960123', 'tel:01632960123'],
  ])('%s is stored as %s', async (url, address) => {
    expect((await notice(url)).body.doc.link.url).toBe(address)
  })
  it.each(['javascript:alert(1)', '#charges', 'see the plan'])('%s is refused by its address', async (url) => {
    const { status, body } = await notice(url)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(`“${url}”`)])
  })
})

/** Lists in lists, as deep. */
const nested = (depth: number): RichTextNode => list('bullet', item(depth === 1 ? text('deep') : nested(depth - 1)))

describe('a rich text that no editor has made', () => {
  it.each([
    ['unknown parts', richText(node('marquee', {}, 'x')), 'This text can’t hold “marquee”.'],
    ['a part without a type', { root: { children: [{}] } }, 'an object with a “type”'],
    ['a part that is none', { root: { children: ['x'] } }, 'an object with a “type”'],
    ['no root', {}, 'an object with a “root”'],
    ['no children', { root: {} }, 'an object with a “root”'],
    ['children that are none', { root: { children: 'x' } }, 'an object with a “root”'],
    [
      'children of a part that are none',
      { root: { children: [{ type: 'paragraph', children: 'x' }] } },
      'must be a list',
    ],
    ['words that are none', richText(node('paragraph', {}, node('text', { text: 7 }))), 'needs its words'],
    ['a link without fields', richText(paragraph(node('link', {}, 'x'))), 'needs “fields”'],
    ['a block without fields', richText(node('block', {})), 'needs “fields”'],
    ['lists in lists, too deep', richText(nested(40)), 'more than 64 levels'],
    ['lists in lists, far too deep', richText(nested(600)), 'more than 64 levels'],
  ])('with %s is refused with a sentence', async (_, body, sentence) => {
    for (const data of [published('news', { body }), complete('news', { body })]) {
      const refused = await newsroom.rest('POST', 'news', { as: editor, body: data })
      const { errors } = refused.body.errors[0].data
      expect([refused.status, errors]).toEqual([400, [{ path: 'body', message: expect.stringContaining(sentence) }]])
    }
  })

  it.each(['x', '7', 'true', '2026', 'null', '"quoted"', '[1]'])(
    'but the text %s becomes a paragraph',
    async (body) => {
      const { body: answer } = await publish(body)
      expect(answer.doc.body.root.children[0].children[0].text).toBe(body)
    },
  )

  it('may be nested as deep as people write', async () => {
    expect((await publish(richText(nested(9)))).status).toBe(201)
  })
})
