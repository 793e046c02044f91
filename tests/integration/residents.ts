import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import { inTransaction } from '@/api/in-transaction'
import { writeTogether } from '@/database/write-together'
import type { Frequency } from '@/words/subscriptions'
import type { Newsroom } from './newsroom'

/** Somebody who follows something. */
export type Resident = { address: string; id: string; reference: string }

/** Makes residents, each of whom has asked to follow what is at some addresses, and has confirmed it. */
export const residentMaker = ({ payload }: Pick<Newsroom, 'payload'>) => {
  let people = 0
  const newAddress = () => {
    people += 1
    return `o'resident+${people}@example.org`
  }
  return async (to: string | string[], frequency: Frequency = 'at-once', address = newAddress()): Promise<Resident> => {
    const { askFor, confirmAsk, subjectAt } = await import('./subscription-rules')
    const now = new Date()
    const paths = [to].flat()
    const subjects = (await Promise.all(paths.map((path) => subjectAt(path, now)))).flatMap((one) => one ?? [])
    expect(subjects, `Something can be followed at ${paths.join(', ')}`).toHaveLength(paths.length)
    const asked = { address, subjects, frequency, language: 'en-GB', consent: 'Send me these.' }
    const { ask, subscriber } = (await askFor(payload, asked, now)) as NonNullable<Awaited<ReturnType<typeof askFor>>>
    await confirmAsk(payload, ask, now)
    return { address, id: subscriber.id, reference: subscriber.reference }
  }
}

/** Makes many who follow what is at an address, all at once and without a mail that asks them. @returns their ids */
export const manyResidents = async ({ payload }: Pick<Newsroom, 'payload'>, to: string, count: number) => {
  const { newReference, subjectAt } = await import('./subscription-rules')
  const now = new Date()
  const subject = await subjectAt(to, now)
  expect(subject, `Something can be followed at ${to}`).toBeDefined()
  const at = now.toISOString()
  const times = { createdAt: at, updatedAt: at }
  const ids: string[] = []
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    writeTogether(req, async ({ create, newId }) => {
      for (let n = 0; n < count; n += 1) {
        const subscriber = newId()
        ids.push(subscriber)
        const reference = newReference()
        const person = { address: `${reference}@example.org`, language: 'en-GB', confirmedAt: at, reference, asks: 0 }
        await create('subscribers', subscriber, { ...person, ...times })
        await create('subscriptions', newId(), {
          ...{ kind: subject?.kind, to, about: subject?.about, title: subject?.title },
          ...{ frequency: 'at-once', subscriber, consent: 'Send me these.', askedAt: at, startedAt: at },
          ...{ ask: newReference(), reference: newReference(), ...times },
        })
      }
    }),
  )
  return ids
}
