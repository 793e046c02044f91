import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { readEnvironment } from '@/environment'
import { type MachineCall, machineTransport } from '@/mail/machines/machine-transport'
import { createSender, type Sender, type Writer } from '@/mail/sender'
import type { Delivery } from '@/payload-types'
import { type MachineServer, startMachineServer, type Told } from '../machine-server'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/** A newsroom that tells other systems what happens, and one of these, which keeps what it is told. */

export let newsroom: Newsroom
export let admin: Person
export let server: MachineServer
export let sender: Sender
export let newSender: (write?: Writer<MachineCall>) => Sender
export let newFollower: () => (now?: Date) => Promise<void>
export let follow: (now?: Date) => Promise<void>

let offset = 0
export const clock = (): Date => new Date(Date.now() + offset)
export const minutes = (count: number): number => count * 60_000
/** Sets the newsroom's clock ahead of the true one. In milliseconds. */
export const setAhead = (by: number): void => {
  offset = by
}

/** Opens it for a file of tests, each of which finds nothing of the one before. */
export const openMachineRoom = (): void => {
  beforeAll(async () => {
    newsroom = await startNewsroom()
    const { createMachineFollower } = await import('@/notifications/machines/follow-machines')
    const { writeCall } = await import('@/notifications/machines/write-call')
    admin = await newsroom.administrator()
    newSender = (write = writeCall) =>
      createSender(newsroom.payload, write, {
        transport: machineTransport(newsroom.payload, { ...readEnvironment(), clock }),
        clock,
      })
    newFollower = () => createMachineFollower(newsroom.payload)
    follow = newFollower()
  })
  beforeEach(async () => {
    server = await startMachineServer()
    sender = newSender()
    offset = 0
  })
  afterEach(async () => {
    await newsroom.payload.db.deleteMany({ collection: 'deliveries', where: {} })
    await newsroom.payload.db.deleteMany({ collection: 'webhooks', where: {} })
    await server.close()
  })
  afterAll(() => newsroom.close())
}

/** Makes a webhook at the other system. */
export const webhook = async (more: object = {}): Promise<{ id: string; secret: string }> => {
  const body = { name: 'Council app', address: `${server.url}/hook`, ...more }
  const made = await newsroom.rest('POST', 'webhooks', { as: admin, body })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const { id } = made.body.doc
  const { body: answer } = await newsroom.rest('POST', `webhooks/${id}/secret`, { as: admin })
  return { id, secret: answer.secret }
}
export const create = async (type: 'news' | 'service-notices', more: object) => {
  const { status, body } = await newsroom.rest('POST', type, { as: admin, body: published(type, { ...more }) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; title: string; address: string }
}
export const news = (more: object = {}) => create('news', more)
export const ask = async (method: string, address: string, body: object = {}, query = {}) => {
  const answer = await newsroom.rest(method, address, { as: admin, body, query })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body
}
export const change = (id: string, body: object, type = 'news') =>
  ask('PATCH', `${type}/${id}`, { ...body, _status: 'published', confirm: true })
export const send = async (): Promise<void> => {
  await follow(clock())
  await sender.sendDue()
}
export const parsed = ({ body }: Told) => JSON.parse(body)
export const told = () => server.told.map(parsed)
export const types = () => told().map(({ type }) => type)
export const deliveries = async (): Promise<Delivery[]> =>
  (await newsroom.payload.find({ collection: 'deliveries', sort: 'createdAt', depth: 0, limit: 0 })).docs
