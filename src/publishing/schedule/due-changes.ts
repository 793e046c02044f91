import { setTimeout as pause } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { applyOrGiveUp, type ScheduledChange } from '@/publishing/commands/apply-change'
import { type Knowledge, knowledgeOf } from './known-schedule'

/*
 * A version that replaces what is live at a set time. The database is brought up to date by the
 * first read after that time, whichever it is, so that nothing depends on a job that runs; the
 * server also looks by itself, so that the change is made even if nobody reads.
 */

const make = async (payload: BasePayload, change: ScheduledChange, tries = 8): Promise<void> => {
  try {
    await applyOrGiveUp(payload, change)
  } catch (error) {
    // A save at the same moment, perhaps by another server that makes this change, is soon over.
    if (tries > 1) {
      await pause(20 + Math.random() * 60)
      return make(payload, change, tries - 1)
    }
    payload.logger.error({ err: error, msg: 'A scheduled change could not be made and will be tried again.' })
  }
}

/** Another process may schedule too, never less ahead than this, so each looks that often. In milliseconds. */
const lookEvery = 5_000

const waitingChanges = async (payload: BasePayload): Promise<ScheduledChange[]> => {
  const { docs } = await payload.db.find<ScheduledChange>({
    collection: 'scheduled-changes',
    where: { state: { equals: 'waiting' } },
    sort: 'goesLiveAt',
    limit: 50,
    pagination: false,
  })
  return docs
}

const timeOf = ({ goesLiveAt }: ScheduledChange) => new Date(goesLiveAt).getTime()

const look = async (payload: BasePayload, now: Date, knowledge: Knowledge): Promise<void> => {
  const waiting = await waitingChanges(payload)
  for (const change of waiting) if (timeOf(change) <= now.getTime()) await make(payload, change)
  const ahead = waiting.filter((change) => timeOf(change) > now.getTime())
  knowledge.lookedAt = now.getTime()
  knowledge.next = ahead[0] ? timeOf(ahead[0]) : Number.POSITIVE_INFINITY
}

/** Makes every scheduled change whose time has come. Cheap when there is none. */
export const makeDueChanges = async (payload: BasePayload, now: Date): Promise<void> => {
  const knowledge = knowledgeOf(payload)
  if (knowledge.running) {
    await knowledge.running
    // That look may have begun before a moment that has come by now.
    return makeDueChanges(payload, now)
  }
  const age = now.getTime() - knowledge.lookedAt
  if (age >= 0 && age < lookEvery && now.getTime() < knowledge.next) return
  knowledge.running = look(payload, now, knowledge).finally(() => {
    knowledge.running = undefined
  })
  return knowledge.running
}

/**
 * Looks for due changes as time passes, so that they are made even if nobody reads.
 *
 * @returns what ends that
 */
export const keepUpWithSchedule = (payload: BasePayload): (() => void) => {
  const timer = setInterval(() => {
    makeDueChanges(payload, new Date()).catch((error) => payload.logger.error(error))
  }, lookEvery)
  timer.unref()
  return () => clearInterval(timer)
}
