import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import { clearOld } from '@/mail/clear'
import { finishMailings } from '@/mail/finish'
import { giveWayToSite } from '@/mail/give-way'
import { machineTransport } from '@/mail/machines/machine-transport'
import { createPreparer } from '@/mail/prepare'
import { readAtOnce, readBox } from '@/mail/returns/read-box'
import { createSender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import { eraseEnded } from '@/subscriptions/erase'
import { createFollower } from './follow'
import { createMachineFollower } from './machines/follow-machines'
import { writeCall } from './machines/write-call'
import { releaseHeld } from './release-held'
import { dealWithReturned } from './returned-mail'
import { whoGetsIn } from './who-gets'
import { writeMail } from './write-mail'

/** In milliseconds. */
const lookEvery = 1000
const finishEvery = 10_000
const lookForReturnedEvery = 60_000
const eraseEvery = 600_000

/** What is done again and again in this process, each with what ends it; none while it sends nothing. */
let doing: (() => Promise<unknown>)[] = []

/**
 * Does something again and again until it is stopped or the process ends, one at a time.
 *
 * @returns what has it done now, unless it is being done
 */
const keepDoing = (
  payload: BasePayload,
  work: () => Promise<unknown>,
  failed: string,
  every = lookEvery,
): (() => void) => {
  let busy: Promise<void> | undefined
  let isEnded = false
  const once = async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      payload.logger.error({ err: error, msg: failed })
    }
  }
  const soon = () => {
    if (isEnded) return
    busy ??= once().finally(() => {
      busy = undefined
    })
  }
  const timer = setInterval(soon, every)
  timer.unref()
  doing.push(async () => {
    isEnded = true
    clearInterval(timer)
    await busy
  })
  return soon
}

/** Sends no more from this process: what is under way is finished, and the rest is left to others. */
export const stopSending = async (): Promise<void> => {
  const ending = doing
  doing = []
  await Promise.all(ending.map((end) => end()))
}

/**
 * Follows the log and the clock, and sends what is due, once a second, until the process ends. A mail under way then
 * stays with its lease, and whoever comes next sends it again under the same Message-ID.
 *
 * Side by side: what happens is seen, and the first to be told of it are sent it, while a long run is being written down
 * and leaves the outbox.
 */
export const keepSending = (payload: BasePayload): void => {
  if (doing.length > 0) return
  const environment = readEnvironment()
  const giveWay = giveWayToSite()
  const sender = createSender(payload, writeMail, { transport: mailTransport(environment), giveWay })
  doing.push(async () => sender.stop())
  const sendSoon = keepDoing(payload, sender.sendDue, 'The outbox could not be sent. It is tried again.')
  const preparer = createPreparer(payload, whoGetsIn(payload), { written: sendSoon, rest: giveWay.rest })
  doing.push(async () => preparer.stop())
  const prepareSoon = keepDoing(
    payload,
    preparer.prepare,
    'Who gets a mail could not be written down. It is tried again.',
  )
  const follow = createFollower(payload)
  const followAndPrepare = () => follow().finally(prepareSoon)
  keepDoing(payload, followAndPrepare, 'The log could not be followed into the outbox. It is tried again.')
  const machines = createSender(payload, writeCall, { transport: machineTransport(payload, environment) })
  doing.push(async () => machines.stop())
  keepDoing(payload, createMachineFollower(payload), 'The log could not be followed for webhooks. It is tried again.')
  keepDoing(payload, machines.sendDue, 'Webhooks could not be told. It is tried again.')
  const finish = async () => {
    await releaseHeld(payload, new Date())
    await finishMailings(payload, new Date())
  }
  keepDoing(payload, finish, 'What has been sent could not be counted. It is tried again.', finishEvery)
  const erase = () => eraseEnded(payload, new Date())
  keepDoing(payload, erase, 'Subscribers who left could not be erased. It is tried again.', eraseEvery)
  const clear = () => clearOld(payload, new Date())
  keepDoing(payload, clear, 'Who got what long ago could not be erased. It is tried again.', eraseEvery)
  const { bouncesImapUrl, smtpCaFile } = environment
  if (!bouncesImapUrl) return
  const readSome = () =>
    readBox({ bouncesImapUrl, smtpCaFile }, (returned) => dealWithReturned(payload, returned, new Date()))
  // After a mailing to many, more comes back than is read in one go.
  const readReturned = async () => {
    while ((await readSome()) === readAtOnce);
  }
  keepDoing(payload, readReturned, 'The mailbox for returned mail could not be read.', lookForReturnedEvery)
}
