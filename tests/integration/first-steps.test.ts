import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FirstStep } from '@/admin/dashboard/first-steps/read-first-steps'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let administrator: Person
let stepsOf: (person: Person) => Promise<FirstStep[]>

beforeAll(async () => {
  newsroom = await startNewsroom()
  administrator = await newsroom.person('admin')
  const { readDashboard } = await import('@/admin/dashboard/read-dashboard')
  stepsOf = async ({ id }) => {
    const user = await newsroom.payload.findByID({ collection: 'users', id })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
    return (await readDashboard({ req, now: new Date() })).firstSteps
  }
})
afterAll(() => newsroom.close())

it('an administrator of a new newsroom is told what to do first, and what of it is done', async () => {
  const before = await stepsOf(administrator)
  expect(before.map(({ title }) => title)).toEqual([
    'Name the council, choose its colours and logo',
    'Invite those who write and those who approve',
    'Let mail go out',
    'Write the first news',
  ])
  // The first administrator is not alone any more.
  expect(before.map(({ isDone }) => isDone)).toEqual([false, true, false, false])
  await newsroom.payload.updateGlobal({ slug: 'site', data: { name: 'Meadowbank Council' } })
  expect((await stepsOf(administrator)).map(({ isDone }) => isDone)).toEqual([true, true, false, false])
})

it('nobody else is told, and nobody once news is public', async () => {
  expect(await stepsOf(await newsroom.person('editor'))).toEqual([])
  const { body } = await newsroom.rest('POST', 'news', {
    as: administrator,
    body: { title: 'A draft' },
    query: { draft: true },
  })
  expect(body.doc.id).toBeTruthy()
  expect(await stepsOf(administrator)).toHaveLength(4)
  await newsroom.payload.create({ collection: 'news', data: published('news') as never })
  expect(await stepsOf(administrator)).toEqual([])
})
