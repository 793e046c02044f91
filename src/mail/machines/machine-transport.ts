import type { BasePayload } from 'payload'
import type { Environment } from '@/environment'
import type { Failure } from '@/mail/failure'
import type { Transport } from '@/mail/transport'
import { type Call, call } from './call'
import { PrivateAddressError } from './private-networks'
import { longestRest, machineWaits, waitAfter } from './waits'
import { isDevelopment, loopback } from './webhook-address'
import { noteFailure, noteSuccess } from './webhook-health'

/** What another system is told, as it leaves. */
export type MachineCall = {
  /** Who it is to, in one word. */
  receiver: string
  /** The webhook’s id; none for a hub. */
  webhook?: string
  call: Call
  /** Why it is told nothing at all. */
  refused?: string
}

/** The other system has refused it, or nothing gets there for now. */
class NotTaken extends Error {
  constructor(
    readonly failure: Failure,
    readonly status?: number,
    readonly retryAfter?: string,
  ) {
    super(failure.says)
  }
}

const answered = (status: number): string => {
  if (status >= 300 && status < 400) return `It answered ${status}. It is not followed to another address.`
  return status === 410 ? 'It answered 410: it wants to be told no more.' : `It answered ${status}.`
}

/** A request of which something may have arrived. */
const maybeArrived = ['ECONNRESET', 'EPIPE']

/** Reads what went wrong. Standard Webhooks: whatever is not 2xx is tried again, but for 410. */
export const machineFailure = (error: unknown): Failure => {
  if (error instanceof NotTaken) return error.failure
  if (error instanceof PrivateAddressError) return { is: 'refused', says: error.message }
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'TimeoutError' || name === 'AbortError') return { is: 'unknown', says: 'It did not answer in time.' }
  const is = maybeArrived.includes(code ?? '') ? 'unknown' : 'later'
  return { is, says: `It could not be reached${code ? ` (${code})` : ''}.` }
}

/** As long as it asks for, and no longer than a day; a date (RFC 9110, 10.2.3) is not looked at. In milliseconds. */
const askedToWait = (retryAfter: string | undefined): number =>
  retryAfter && /^\d{1,6}$/.test(retryAfter) ? Math.min(Number(retryAfter), 86_400) * 1000 : 0

type Rest = {
  times: number
  since: Date
  until: Date
  /** Till when what comes meanwhile is put off: later than what it did not take is tried again, for that happened before. */
  others: Date
}

type Options = Pick<Environment, 'webhookNetworks'> & { clock?: () => Date }

/**
 * The way to other systems. While one does not answer, what waits for it is put off without a try, so that it holds up
 * nobody else.
 */
export const machineTransport = (
  payload: BasePayload,
  { webhookNetworks, clock = () => new Date() }: Options,
): Transport<MachineCall> => {
  const allowed = [...(webhookNetworks ?? []), ...(isDevelopment() ? loopback : [])]
  const resting = new Map<string, Rest>()

  const rest = (receiver: string, asked: number): void => {
    const times = (resting.get(receiver)?.times ?? 0) + 1
    const usual = Math.min(longestRest, machineWaits[times - 1] ?? longestRest)
    const since = clock()
    const until = new Date(since.getTime() + Math.max(asked, usual))
    // By chance that one waits a tenth longer; where it was asked to wait, it is put off itself, and comes first again.
    const others = asked > usual ? until : new Date(until.getTime() + usual / 10 + 1000)
    resting.set(receiver, { times, since, until, others })
  }

  const tell = async ({ receiver, webhook, call: told, refused }: MachineCall): Promise<string> => {
    if (refused) throw new NotTaken({ is: 'refused', says: refused })
    const pause = resting.get(receiver)
    if (pause && pause.since <= clock() && pause.until > clock())
      throw new NotTaken({ is: 'later', says: 'It does not answer at the moment.', until: pause.others })
    try {
      const { status, retryAfter } = await call(told, allowed)
      if (status < 200 || status > 299)
        throw new NotTaken({ is: status === 410 ? 'refused' : 'later', says: answered(status) }, status, retryAfter)
      resting.delete(receiver)
      if (webhook) await noteSuccess(payload, webhook)
      return `It answered ${status}.`
    } catch (error) {
      const { says } = machineFailure(error)
      const { status, retryAfter } = error instanceof NotTaken ? error : {}
      rest(receiver, askedToWait(retryAfter))
      if (webhook) await noteFailure(payload, webhook, { says, wantsNoMore: status === 410, now: clock() })
      throw error
    }
  }

  return {
    channel: 'machines',
    kind: 'server',
    failureOf: machineFailure,
    waitAfter,
    send: tell,
    close: () => undefined,
  }
}
