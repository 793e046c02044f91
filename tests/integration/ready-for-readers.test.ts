import { prompts } from '@collections/templates/prompts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { block, paragraph, picture, richText } from '../unit/rich-text/nodes'
import { complete, newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
let photograph: Buffer
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  photograph = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => newsroom.close())

const image = async (alt: string): Promise<string> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt }))
  const name = `IMG_${newTitle().slice(5)}.jpg`
  form.append('file', new Blob([new Uint8Array(photograph)], { type: 'image/jpeg' }), name)
  const { status, body } = await newsroom.rest('POST', 'media', { as: author, form })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}
const [prompt = ''] = prompts
const withPrompt = () => complete('news', { body: richText(paragraph(prompt)) })

const create = (as: Person, body: object, type = 'news') => newsroom.rest('POST', type, { as, body })
const change = (as: Person, id: string, body: object, query = {}) =>
  newsroom.rest('PATCH', `news/${id}`, { as, body, query })
const draftOf = async (as: Person, body: object, type = 'news') => {
  const { status, body: answer } = await create(as, body, type)
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer.doc
}
const problems = ({ body }: { body: { errors?: { data?: { errors?: { path: string; message: string }[] } }[] } }) =>
  body.errors?.[0]?.data?.errors ?? []

describe('a picture without words, and what a template left behind', () => {
  it('are kept in a draft, and refused when it is submitted, with a message by each field', async () => {
    const leadImage = await image('IMG_2043.jpg')
    const { id } = await draftOf(author, { ...withPrompt(), leadImage })
    const refused = await change(author, id, { submitted: true, _status: 'draft', summary: 'Typed meanwhile.' })
    expect(refused.status).toBe(400)
    expect(problems(refused).map(({ path }) => path)).toEqual(['leadImage', 'body'])
    expect(problems(refused)[0]?.message).toContain('“IMG_2043.jpg” is the name of a file')
    expect(problems(refused)[1]?.message).toContain(prompt)
    const { body } = await newsroom.rest('GET', `news/${id}`, { as: author, query: { draft: true } })
    expect(body).toMatchObject({ submitted: false, _status: 'draft' })
  })

  it('are refused when it is published, at once or later, new or changed', async () => {
    const whole = withPrompt()
    expect((await create(editor, { ...whole, _status: 'published' })).status).toBe(400)
    const { id } = await draftOf(editor, whole)
    const refused = await change(editor, id, { _status: 'published', publishedAt: '2041-01-01T00:00:00.000Z' })
    expect(refused.status).toBe(400)
    expect(problems(refused).map(({ path }) => path)).toEqual(['body'])
    const { totalDocs } = await newsroom.payload.count({
      collection: 'news',
      where: { title: { equals: whole.title } },
      overrideAccess: false,
    })
    expect(totalDocs).toBe(0)
  })

  it('are refused in a version that is to replace what is live at a time', async () => {
    const { id } = await draftOf(editor, { ...complete('news'), _status: 'published' })
    const beside = (words: string) => change(editor, id, { body: richText(paragraph(words)) }, { draft: true })
    expect((await beside(prompt)).status).toBe(200)
    const schedule = { contentType: 'news', documentId: id, goesLiveAt: new Date(Date.now() + 3_600_000).toISOString() }
    const refused = await newsroom.rest('POST', 'scheduled-changes', { as: editor, body: schedule })
    expect(refused.status).toBe(400)
    expect(problems(refused).map(({ path }) => path)).toEqual(['body'])
    expect((await beside('Written.')).status).toBe(200)
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body: schedule })).status).toBe(201)
  })

  it('are found in the text, in quotes, in an outcome and in notices', async () => {
    const inText = complete('news', { body: richText(paragraph('A.'), picture(await image('photo'))) })
    expect(problems(await create(editor, { ...inText, _status: 'published' }))).toMatchObject([{ path: 'body' }])
    const asked = prompts.find((one) => one.includes('What they said')) ?? ''
    const inQuote = complete('news', { body: richText(block('quote', { quote: asked, name: 'Ann' })) })
    expect(problems(await create(editor, { ...inQuote, _status: 'published' }))).toMatchObject([{ path: 'body' }])
    const outcome = { weDid: richText(paragraph(prompt)) }
    const inOutcome = complete('consultations', { outcome, _status: 'published' })
    expect(problems(await create(editor, inOutcome, 'consultations'))).toMatchObject([{ path: 'outcome.weDid' }])
    const notice = complete('service-notices', { message: `Bins. ${prompt}`, _status: 'published' })
    expect(problems(await create(editor, notice, 'service-notices'))).toMatchObject([{ path: 'message' }])
  })

  it('once put right go through: the words of the picture are changed where the picture is', async () => {
    const leadImage = await image('IMG_2043.jpg')
    const { id } = await draftOf(author, { ...complete('news'), leadImage })
    expect((await change(author, id, { submitted: true })).status).toBe(400)
    expect(
      (await newsroom.rest('PATCH', `media/${leadImage}`, { as: author, body: { alt: 'The new bridge.' } })).status,
    ).toBe(200)
    expect((await change(author, id, { submitted: true })).body.doc).toMatchObject({ submitted: true })
    expect((await change(editor, id, { _status: 'published' })).body.doc).toMatchObject({ _status: 'published' })
  })
})

describe('nobody is held up', () => {
  it('by saving a draft that waits already', async () => {
    const { id } = await draftOf(author, { ...complete('news'), submitted: true })
    expect((await change(author, id, { body: richText(paragraph(prompt)), _status: 'draft' })).status).toBe(200)
  })

  it('by withdrawing or taking off what is public with such a picture', async () => {
    const leadImage = await image('The new bridge.')
    const first = await draftOf(editor, { ...complete('news'), leadImage, _status: 'published' })
    const second = await draftOf(editor, { ...complete('news'), leadImage, _status: 'published' })
    const admin = await newsroom.administrator()
    expect((await newsroom.rest('PATCH', `media/${leadImage}`, { as: admin, body: { alt: 'IMG_1' } })).status).toBe(200)
    const withdrawal = { at: new Date().toISOString(), reason: 'It was wrong.' }
    expect((await change(editor, first.id, { withdrawal, _status: 'published' })).status).toBe(200)
    expect((await change(editor, second.id, { _status: 'draft' })).status).toBe(200)
  })
})
