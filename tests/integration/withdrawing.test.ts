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

  describe('beside a draft that somebody works on', () => {
    const now = (id: string, as: Person | undefined, reason: unknown = 'The figures were wrong.') =>
      newsroom.rest('POST', `${type}/${id}/withdraw`, { as, body: { reason } })
    const withDraft = async () => {
      const { id } = await publish()
      await newsroom.rest('PATCH', `${type}/${id}`, {
        as: editor,
        body: { title: 'Half done' },
        query: { draft: true },
      })
      return id as string
    }

    it('what is public is withdrawn as it is, and the draft goes on', async () => {
      const id = await withDraft()
      const { title } = (await publicly(id)).body
      expect((await now(id, editor)).status).toBe(200)
      expect((await publicly(id)).body).toMatchObject({ title, withdrawal: { reason: 'The figures were wrong.' } })
      const draft = await newsroom.rest('GET', `${type}/${id}`, { as: editor, query: { draft: true } })
      expect(draft.body).toMatchObject({
        title: 'Half done',
        _status: 'draft',
        withdrawal: { reason: expect.anything() },
      })
    })

    it('is refused without a reason, twice, and of what is not published', async () => {
      const id = await withDraft()
      for (const reason of [undefined, '', '  ', 7]) expect((await now(id, editor, reason ?? null)).status).toBe(400)
      await now(id, editor)
      expect((await now(id, editor)).status).toBe(409)
      expect((await now('nowhere', editor)).status).toBe(404)
    })

    it.each(['author', 'notices', 'nobody', 'anonymous'] as const)('is refused to %s', async (who) => {
      const id = await withDraft()
      const as = who === 'anonymous' ? undefined : await newsroom.person(...(who === 'nobody' ? [] : [who]))
      expect((await now(id, as)).status).toBe(403)
      expect((await publicly(id)).body.withdrawal?.at ?? null).toBeNull()
    })
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
