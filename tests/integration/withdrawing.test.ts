import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const at = '2026-03-04T05:06:07.000Z'

describe.each(['news', 'consultations', 'inspection-reports'] as const)('withdrawing from %s', (type) => {
  const publish = async () => (await newsroom.rest('POST', type, { as: editor, body: published(type) })).body.doc
  const withdraw = (id: string, withdrawal: object) =>
    newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: { withdrawal, _status: 'published' } })
  const publicly = (id: string) => newsroom.rest('GET', `${type}/${id}`)

  it.each([
    { what: 'no reason', withdrawal: { at } },
    { what: 'an empty reason', withdrawal: { at, reason: '' } },
    { what: 'a reason of spaces', withdrawal: { at, reason: '   ' } },
  ])('is refused with $what', async ({ withdrawal }) => {
    const { id } = await publish()
    const before = await publicly(id)
    const answer = await withdraw(id, withdrawal)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'withdrawal.reason', message: 'Give the reason that readers will see.' }),
    ])
    expect(await publicly(id)).toEqual(before)
  })

  it('with a reason and no time counts from now', async () => {
    const { id } = await publish()
    const before = Date.now()
    const { status, body } = await withdraw(id, { reason: 'The figures were wrong.' })
    expect(status).toBe(200)
    expect(Date.parse(body.doc.withdrawal.at)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(body.doc.withdrawal.at)).toBeLessThanOrEqual(Date.now())
  })

  it('keeps the time that is given, and the page', async () => {
    const { id } = await publish()
    expect((await withdraw(id, { at, reason: 'Replaced.' })).status).toBe(200)
    expect(await publicly(id)).toMatchObject({ status: 200, body: { withdrawal: { at, reason: 'Replaced.' } } })
  })

  it('can be lifted', async () => {
    const { id } = await publish()
    await withdraw(id, { reason: 'Wrong.' })
    expect((await withdraw(id, { at: null, reason: null })).status).toBe(200)
    const { body } = await publicly(id)
    expect(body.withdrawal?.at ?? null).toBeNull()
  })
})

it('a service notice ends and is never withdrawn', async () => {
  const body = published('service-notices', { withdrawal: { at, reason: 'Wrong.' } })
  const answer = await newsroom.rest('POST', 'service-notices', { as: editor, body })
  expect(answer.body.doc).not.toHaveProperty('withdrawal')
})
