import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** How much of a processor this process takes while readers keep the site busy. */
const share = 0.1

/** What was used longer ago than this is not counted. In milliseconds. */
const countedFor = 2000

/** Whatever happens, it goes on after so long. In milliseconds. */
const longestRest = 1000

type Clock = {
  /** What this process has used of a processor since it began, in milliseconds. */
  used: () => number
  /** In milliseconds. */
  now: () => number
  pause: (time: number) => Promise<unknown>
}

const ofThisProcess: Clock = {
  used: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  now: () => performance.now(),
  pause: wait,
}

/** Gives way to readers. */
export type GiveWay = {
  /** Rests until this process has used no more than its share; not at all while the site has time. */
  rest: () => Promise<void>
  /** @param isBusy whether readers keep the site busy now */
  say: (isBusy: boolean) => void
}

/**
 * Has a long run of mail take a tenth of a processor while readers keep the site busy, which is when a mail to many brings
 * them there. That other processes go first is not enough: who has waited for a moment is not let in at once, and a rush
 * of readers was served a third more slowly.
 */
export const createGiveWay = ({ used, now, pause }: Clock = ofThisProcess): GiveWay => {
  let isBusy = false
  let since = { used: 0, now: 0 }
  const begin = () => {
    since = { used: used(), now: now() }
  }
  return {
    say: (busy) => {
      if (busy && !isBusy) begin()
      isBusy = busy
    },
    rest: async () => {
      if (!isBusy) return
      const left = (used() - since.used) / share - (now() - since.now)
      if (left > 0) await pause(Math.min(left, longestRest))
      if (now() - since.now > countedFor) begin()
    },
  }
}

/** The site says so whenever it changes: `src/page-server/sending/say-when-busy.ts`. */
const isReadersBusy = (message: unknown): message is { readersBusy: boolean } =>
  typeof message === 'object' && message !== null && 'readersBusy' in message

/** The same, told by the site that has started this process; of a site that sends its mail itself nobody says so. */
export const giveWayToSite = (): GiveWay => {
  const giveWay = createGiveWay()
  process.on('message', (message) => {
    if (isReadersBusy(message)) giveWay.say(message.readersBusy)
  })
  return giveWay
}
