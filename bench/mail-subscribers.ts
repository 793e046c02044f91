import { createLocalReq, getPayload } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { writeTogether } from '@/database/write-together'

/*
 * Makes as many subscribers as the first number says, who all follow the news and newsletters at once, in a database that
 * the environment names. As many of them as the second says follow service notices, too.
 */

const { aboutType } = await import('@/subscriptions/followed')
const { newReference } = await import('@/mail/reference')
const config = await (await import('@payload-config')).default
const payload = await getPayload({ config })
const now = new Date().toISOString()
const [count = 0, ofNotices = 0] = process.argv.slice(-2).map(Number)
const atOnce = 500

const lists = [
  { title: 'News', to: '/news', about: aboutType('news') },
  { title: 'Newsletters', to: '/newsletters', about: aboutType('newsletters') },
  { title: 'Service notices', to: '/service-notices', about: aboutType('service-notices') },
]

for (let done = 0; done < count; done += atOnce) {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    writeTogether(req, async ({ create, newId }) => {
      for (let n = done; n < Math.min(done + atOnce, count); n += 1) {
        const subscriber = newId()
        const times = { createdAt: now, updatedAt: now }
        const address = `resident${n}@sink.example`
        const person = { address, language: 'en-GB', confirmedAt: now, reference: newReference(), asks: 0 }
        await create('subscribers', subscriber, { ...person, ...times })
        for (const list of n < ofNotices ? lists : lists.slice(0, 2))
          await create('subscriptions', newId(), {
            ...list,
            kind: 'list',
            frequency: 'at-once',
            subscriber,
            consent: 'Send me these.',
            askedAt: now,
            startedAt: now,
            ask: newReference(),
            reference: newReference(),
            ...times,
          })
      }
    }),
  )
}
await payload.destroy()
process.exit(0)
