import { writeFileSync } from 'node:fs'
import { createLocalReq, getPayload } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { writeTogether } from '@/database/write-together'
import { cameBack } from './mail-returned-mails'

/*
 * As many mails come back as the number says, to a newsroom that sent as many: what became of each is compared with what
 * should have. Writes its figures as JSON to the file it is told.
 */

const { classify } = await import('@/mail/returns/classify')
const { dealWithReturned } = await import('@/notifications/returned-mail')
const { newReference } = await import('@/mail/reference')
const payload = await getPayload({ config: await (await import('@payload-config')).default })
const [file = '', number = '0'] = process.argv.slice(-2)
const count = Number(number)
const now = new Date().toISOString()
const times = { createdAt: now, updatedAt: now }
const mailing = await payload.create({
  collection: 'mailings',
  data: { key: 'live:news:bench', kind: 'alert', about: 'An alert', state: 'prepared' },
})
const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const tokenOf = (n: number): string =>
  [...n.toString(32).padStart(26, '0')].map((digit) => letters[Number.parseInt(digit, 32)]).join('')
const addressOf = (n: number): string => `resident${n}@far.example`

for (let done = 0; done < count; done += 500) {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    writeTogether(req, async ({ create, newId }) => {
      for (let n = done; n < Math.min(done + 500, count); n += 1) {
        const subscriber = newId()
        const person = {
          address: addressOf(n),
          language: 'en-GB',
          confirmedAt: now,
          reference: newReference(),
          asks: 0,
        }
        await create('subscribers', subscriber, { ...person, ...times })
        await create('deliveries', newId(), {
          mailing: mailing.id,
          kind: 'alert',
          about: 'An alert',
          recipient: `subscriber:${subscriber}`,
          subscriber,
          state: 'accepted',
          changedAt: now,
          lane: 3,
          due: now,
          tries: 1,
          token: tokenOf(n),
          ...times,
        })
      }
    }),
  )
}

const begun = performance.now()
let forPeople = 0
for (let n = 0; n < count; n += 1) {
  const { source } = cameBack(n, tokenOf(n), addressOf((n + 7) % count))
  if (!(await dealWithReturned(payload, await classify(source), new Date()))) forPeople += 1
}
const seconds = (performance.now() - begun) / 1000

const { docs } = await payload.db.find<{ token: string; state: string; bounce?: string | null }>({
  collection: 'deliveries',
  limit: 0,
  pagination: false,
})
const found = new Map(docs.map(({ token, state, bounce }) => [token, state === 'bounced' ? bounce : 'nothing']))
const wanted = Array.from({ length: count }, (_, n) => ({ token: tokenOf(n), ...cameBack(n, tokenOf(n), '') }))
const toAttribute = wanted.filter(({ becomes }) => becomes !== 'nothing')
const isRight = ({ token, becomes }: { token: string; becomes: string }) => found.get(token) === becomes
const figures = {
  mails: count,
  toAttribute: toAttribute.length,
  attributed: toAttribute.filter(isRight).length,
  wrong: wanted.filter((one) => !isRight(one)).length,
  forPeople,
  shouldBeForPeople: wanted.filter(({ isForPerson }) => isForPerson).length,
  perSecond: Math.round(count / seconds),
}
writeFileSync(file, JSON.stringify(figures))
await payload.destroy()
process.exit(0)
