import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let other: Person
let editor: Person
let id: string
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  other = await newsroom.person('author')
  editor = await newsroom.person('editor')
  id = (await newsroom.rest('POST', 'news', { as: author, body: complete('news') })).body.doc.id
})
afterAll(() => newsroom.close())

const here = (as: Person | undefined) => newsroom.rest('POST', `news/${id}/here`, { as })

describe('who has a form open', () => {
  it('is told to those who may edit the document, once each of them has said so', async () => {
    expect((await here(author)).body).toEqual({ others: [] })
    const { name } = await newsroom.payload.findByID({ collection: 'users', id: author.id })
    expect((await here(editor)).body).toEqual({ others: [name] })
    expect((await here(author)).body.others).toHaveLength(1)
    await newsroom.rest('DELETE', `news/${id}/here`, { as: editor })
    expect((await here(author)).body).toEqual({ others: [] })
  })

  it('is nobody else’s to know, and they are not told of either', async () => {
    expect((await here(other)).status).toBe(403)
    expect((await here(undefined)).status).toBe(403)
    await newsroom.rest('DELETE', `news/${id}/here`)
    expect((await here(author)).body).toEqual({ others: [] })
  })
})
