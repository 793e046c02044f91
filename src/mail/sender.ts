import type { BasePayload } from 'payload'
import type { Delivery, Mailing } from '@/payload-types'
import { idOf } from '@/words/references'
import type { Batch } from './batch'
import { claim, createMarker, mayBegin, type Result } from './claims'
import { type Failure, withoutAddresses } from './failure'
import type { GiveWay } from './give-way'
import { isUrgent } from './kinds'
import { mailingsOf } from './outbox'
import { connections, type Outgoing, type Transport } from './transport'

/** Said in place of a mail that nobody needs any more. */
export type Skip = { skip: string }

/** A delivery, and what it is about. */
export type Part = { delivery: Delivery; mailing: Mailing }

/** Said of what may not go out yet: until somebody ends a pause, or until a time. */
export type Wait = { reason: string } & ({ heldBy: string } | { until: Date })

/**
 * A mail, and the deliveries that it says nothing of, with the reason: some are not needed any more, others wait. None
 * where every delivery is one or the other.
 */
export type Written<Item = Outgoing> = {
  mail?: Item
  left?: Map<string, string>
  waits?: Map<string, Wait>
  /** Done once the server has said that there is no such address. */
  ifDeadAddress?: () => Promise<void>
}

/**
 * Writes a mail, at the moment of sending: what is no longer so is not told.
 *
 * @param parts all to the same person; several only of what they hear of once a day or a week
 * @param batch all that leave together with them, for which things are read at once
 * @returns the mail, or why there is none
 */
export type Writer<Item = Outgoing> = (
  payload: BasePayload,
  parts: [Part, ...Part[]],
  now: Date,
  batch: Batch,
) => Promise<Written<Item> | Skip>

/** Longer each time: a server that is away is not asked all the time, and no delivery loses a try over it. */
const pauses = [5_000, 30_000, 120_000, 600_000]

/** So many are claimed at once: whatever is more urgent waits for no more than these. */
const atOnce = 50

const waiting = ({ reason, ...wait }: Wait): Result =>
  'until' in wait
    ? { state: 'queued', reason, due: wait.until, counted: false }
    : { state: 'held', reason, heldBy: wait.heldBy, counted: false }

/** What goes to one and the same, and is equally urgent. */
const turnOf = ([first]: Delivery[]): string => `${first?.lane} ${first?.recipient}`

/** What was claimed together, with what it is about. */
type Claimed = { batch: Batch; mailings: ReadonlyMap<string, Mailing> }

/** Sends what is in the outbox, as one process does it. */
export type Sender = {
  /** Sends whatever is due, the most urgent first. @returns how many were dealt with */
  sendDue: () => Promise<number>
  /** Lets what is under way finish, and gives the rest of what it has claimed back: another process may send it at once. */
  stop: () => void
  close: () => void
}

type Options<Item> = {
  /** Where it goes: only what this carries is sent. */
  transport: Transport<Item>
  clock?: () => Date
  /** Before what is not urgent others may go first. */
  giveWay?: Pick<GiveWay, 'isBusy' | 'rest'>
}

/** @param write makes the mail of a delivery, or what another system is told */
export const createSender = <Item>(
  payload: BasePayload,
  write: Writer<Item>,
  { transport, clock = () => new Date(), giveWay }: Options<Item>,
): Sender => {
  const mark = createMarker(payload, connections)
  let isStopped = false
  /** While the server is away, or refuses us: how often in a row, and from when until when it is left alone. */
  let trouble: { times: number; since: number; until: number } | undefined

  const leaveAlone = (): void => {
    const times = (trouble?.times ?? 0) + 1
    const pause = pauses[Math.min(times, pauses.length) - 1] as number
    const since = clock().getTime()
    trouble = { times, since, until: since + pause }
  }

  const markAll = async (deliveries: Delivery[], result: Result): Promise<void> => {
    await Promise.all(deliveries.map((delivery) => mark(delivery, result)))
  }

  const tryLater = async (deliveries: Delivery[], failure: Failure, writtenAt?: Date): Promise<void> => {
    const { is, says, until, isDeadAddress } = failure
    if (until) return markAll(deliveries, { state: 'queued', reason: says, due: until, counted: false })
    for (const delivery of deliveries) {
      const wait = transport.waitAfter(delivery.tries)
      if (is === 'refused' || wait === undefined)
        await mark(delivery, { state: 'refused', reason: says, ...(isDeadAddress ? { bounce: 'hard' } : {}) })
      else {
        // What may have been taken is sent again under the same Message-ID, by which it is known as the same.
        const outcome = is === 'unknown' ? ({ state: 'unknown', writtenAt } as const) : ({ state: 'queued' } as const)
        await mark(delivery, { ...outcome, reason: says, due: new Date(clock().getTime() + wait) })
      }
    }
  }

  const partsOf = (deliveries: Delivery[], { mailings }: Claimed): Part[] =>
    deliveries.flatMap((delivery) => {
      const mailing = mailings.get(idOf(delivery.mailing) as string)
      return mailing ? [{ delivery, mailing }] : []
    })

  const written = async (deliveries: Delivery[], claimed: Claimed): Promise<Written<Item> | Skip | undefined> => {
    try {
      const [first, ...others] = partsOf(deliveries, claimed)
      if (!first) return { skip: 'What it was about is gone.' }
      return await write(payload, [first, ...others], clock(), claimed.batch)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A mail could not be written.' })
      await tryLater(deliveries, { is: 'later', says: 'It could not be written: the log says why.' })
      return undefined
    }
  }

  /** Writes down what a mail says nothing of. @returns the others */
  const leaveOut = async (deliveries: Delivery[], { left, waits }: Written<Item>): Promise<Delivery[]> => {
    const told: Delivery[] = []
    for (const delivery of deliveries) {
      const skipped = left?.get(delivery.id)
      const wait = waits?.get(delivery.id)
      if (skipped) await mark(delivery, { state: 'skipped', reason: skipped })
      else if (wait) await mark(delivery, waiting(wait))
      else told.push(delivery)
    }
    return told
  }

  const send = async (deliveries: Delivery[], claimed: Claimed): Promise<void> => {
    const writtenAt = clock()
    const result = await written(deliveries, claimed)
    if (!result) return
    if ('skip' in result) return markAll(deliveries, { state: 'skipped', reason: result.skip })
    const { mail } = result
    const told = await leaveOut(deliveries, result)
    if (!mail) return tryLater(told, { is: 'later', says: 'Nothing was written.' })
    let says: string
    try {
      says = await transport.send(mail)
    } catch (error) {
      const failure = transport.failureOf(error)
      // First what follows from it: whoever is killed in between is refused once more.
      if (failure.isDeadAddress) await result.ifDeadAddress?.()
      if (failure.is !== 'away' && failure.is !== 'settings') return tryLater(told, failure, writtenAt)
      // Nothing was sent, and it is no fault of this mail.
      leaveAlone()
      return markAll(told, { state: 'queued', reason: failure.says, counted: false })
    }
    trouble = undefined
    // Written down at once: who is killed now sends again what was under way, and nothing else.
    const state = transport.kind === 'server' ? 'accepted' : 'not-sent'
    await markAll(told, { state, reason: withoutAddresses(says), writtenAt })
  }

  /** A clock that is set back ends no pause later than it was meant to end. */
  const isPaused = () => {
    const now = clock().getTime()
    return trouble !== undefined && now >= trouble.since && now < trouble.until
  }

  const sendOrGiveBack = async (mail: Delivery[], claimed: Claimed): Promise<void> => {
    if (!isStopped && mail.every(({ kind }) => !isUrgent(kind))) await giveWay?.rest()
    const mayBeSent = !isStopped && !isPaused() && mail.every((delivery) => mayBegin(delivery, clock()))
    if (!mayBeSent) await markAll(mail, { state: 'queued', reason: '', counted: false })
    else await send(mail, claimed)
  }

  /**
   * Each connection takes the next turn as soon as it is free: who gets several that are equally urgent gets them in their
   * order, and whatever is more urgent leaves before, whoever it is to.
   */
  const sendAll = async (mails: Delivery[][]): Promise<void> => {
    const batch = mails.flat()
    // What a mailing is about never changes.
    const claimed = { batch, mailings: await mailingsOf(payload, batch) }
    const turns = [...new Set(mails.map(turnOf))].map((turn) => mails.filter((mail) => turnOf(mail) === turn))
    const work = async () => {
      for (let turn = turns.shift(); turn; turn = turns.shift())
        for (const mail of turn) await sendOrGiveBack(mail, claimed)
    }
    await Promise.all(Array.from({ length: connections }, work))
  }

  return {
    sendDue: async () => {
      let done = 0
      while (!isStopped && !isPaused()) {
        // Whatever is more urgent waits for what is claimed, and for each rest in it.
        const most = giveWay?.isBusy() ? connections : atOnce
        const claimed = await claim(payload, { channel: transport.channel, most, now: clock() })
        if (claimed.length === 0) break
        await sendAll(claimed)
        done += claimed.length
      }
      return done
    },
    stop: () => {
      isStopped = true
    },
    close: () => transport.close(),
  }
}
