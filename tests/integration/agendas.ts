import { expect } from 'vitest'
import { newTitle } from './content'
import type { Newsroom, Person } from './newsroom'

// biome-ignore lint/suspicious/noExplicitAny: answers of REST
export type Answer = any
export type Collection = 'committees' | 'meetings' | 'agenda-items' | 'news'

/** Makes committees, meetings and items of their agendas through REST. */
export const agendaMaker = (newsroom: Newsroom, editor: Person) => {
  const create = async (collection: Collection, body: object, as = editor): Promise<Answer> => {
    const answer = await newsroom.rest('POST', collection, { as, body })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    return answer.body.doc
  }
  const publish = (collection: Collection, body: object) => create(collection, { _status: 'published', ...body })
  const change = (collection: Collection, id: string, body: object) =>
    newsroom.rest('PATCH', `${collection}/${id}`, { as: editor, body: { _status: 'published', ...body } })
  const read = async (collection: Collection, id: string, as?: Person): Promise<Answer> =>
    (await newsroom.rest('GET', `${collection}/${id}`, { as, query: { depth: 0 } })).body
  let committees = 0
  const newCommittee = () => {
    committees += 1
    return create('committees', { title: `Licensing Committee ${committees}`, slug: `licensing-${committees}` })
  }
  const newMeeting = async (more: object = {}) => {
    const committee = await newCommittee()
    const startsAt = '2031-12-03T18:30:00.000Z'
    const meeting = await publish('meetings', { committee: committee.id, startsAt, ...more })
    return { committee, meeting }
  }
  const newItem = (meeting: string, number: string, more: object = {}) =>
    publish('agenda-items', { meeting, number, title: newTitle(), ...more })
  const upload = async (name: string) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ title: name }))
    form.append('file', new Blob([`name\n${name}\n`], { type: 'text/csv' }), `${name}.csv`)
    const { status, body } = await newsroom.rest('POST', 'documents', { as: editor, form })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc as { id: string; filename: string }
  }
  return { create, publish, change, read, newCommittee, newMeeting, newItem, upload }
}
