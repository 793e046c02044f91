import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** About how much of a processor this process takes while readers keep the site busy. */
const share = 0.1

/** It is counted anew after so long, with what is owed from before. In milliseconds. */
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
  isBusy: () => boolean
  /** Rests until this process has used about its share, a second at most; not at all while the site has time. */
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
  const begin = (owed = 0) => {
    since = { used: used() - owed * share, now: now() }
  }
  /** For how long it would have to rest. */
  const left = () => (used() - since.used) / share - (now() - since.now)
  return {
    say: (busy) => {
      if (busy && !isBusy) begin()
      isBusy = busy
    },
    isBusy: () => isBusy,
    rest: async () => {
      if (!isBusy) return
      if (left() > 0) await pause(Math.min(left(), longestRest))
      if (now() - since.now > countedFor) begin(Math.max(0, left()))
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
