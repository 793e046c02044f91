import { type MissedSince, missedSince, longestTransaction as noneLastsLonger } from '@/database/missed-numbers'
import { withinTime } from './within-time'

/*
 * Says whether a page that was made earlier is still right. It is, as long as nothing that readers see was
 * published since (the log), and no moment has passed at which something changes by itself (the next
 * boundary). Every change of either begins a new generation; a page belongs to the one it was made in.
 */

/** Describes what the site knows of its log. The position is the site's own; it is handed back as it came. */
export type LogState = { position: unknown; changed: boolean; removed?: boolean; boundary: number; newest?: string }

export type AskLog = (known: { position?: unknown; boundary?: number }) => Promise<LogState>

export type Clock = {
  /** The wall clock, in milliseconds since 1970. It can jump. */
  now: () => number
  /** Milliseconds since some moment. It never jumps. */
  elapsed: () => number
}

export const systemClock: Clock = { now: Date.now, elapsed: () => performance.now() }

type Options = {
  askLog: AskLog
  clock?: Clock
  /** What another process wrote is seen after this time at the latest. In milliseconds. */
  oldest?: number
  /** From this age on the log is asked beside the requests, so that none has to wait for it. */
  refreshFrom?: number
  /** The log counts as out of reach when it has not answered for so long. */
  patience?: number
  /** Says how long another server may take to commit a row, or to roll it back. */
  longestTransaction?: number
  /** After trouble the log is left alone for this long; until then nothing is current. */
  retryAfter?: number
  onChange?: (state: { lag?: number }) => void
  onTrouble?: (error: unknown) => void
}

type Gaps = { last: number; missing: number[] }

const hasGaps = (position: unknown): position is Gaps => Array.isArray((position as Partial<Gaps> | undefined)?.missing)

/** So many boundaries in a row are none: the clocks of the site and of this server disagree. */
const mostQuestions = 20

/** Clocks are adjusted all the time; more than this at once is a jump. In milliseconds. */
const smallestJump = 50

export const createFreshness = ({
  askLog,
  clock = systemClock,
  oldest = 800,
  refreshFrom = 300,
  patience = 2000,
  longestTransaction = noneLastsLonger,
  retryAfter = 1000,
  onChange,
  onTrouble,
}: Options) => {
  let generation = 0
  /** Pages of earlier generations may show what was taken from readers since. */
  let removal = 0
  let position: unknown
  let boundary = Number.NEGATIVE_INFINITY
  /** Says when the last answer was asked for, on the clock that never jumps. */
  let askedAt = Number.NEGATIVE_INFINITY
  let offset = clock.now() - clock.elapsed()
  /** Writes of this process so far, and how many of them the last answer knows of. */
  let writes = 0
  let writesKnown = -1
  let running: Promise<void> | undefined
  let reachable = true
  let failedAt = Number.NEGATIVE_INFINITY
  let missed: MissedSince = {}

  const noAnswer = () => new Error(`The publication log did not answer within ${patience} ms.`)

  const hasJumped = (): boolean => Math.abs(clock.now() - clock.elapsed() - offset) > smallestJump

  /** Rows that were not there when later ones were: some come late, the rest never. */
  const withoutLostGaps = (found: unknown, elapsed: number): unknown => {
    if (!hasGaps(found)) return found
    missed = missedSince(found.missing, missed, elapsed, longestTransaction)
    return { ...found, missing: Object.keys(missed).map(Number) }
  }

  const ask = async (): Promise<void> => {
    const elapsed = clock.elapsed()
    const wall = clock.now()
    const jumped = hasJumped()
    const known = writes
    try {
      // After a jump the next boundary is another one, too.
      const asked = askLog(
        jumped ? { position } : { position, boundary: Number.isFinite(boundary) ? boundary : undefined },
      )
      const state = await withinTime(asked, patience, noAnswer)
      if (!Number.isFinite(state.boundary)) throw new Error('The site did not say when its pages change next.')
      if (state.changed || jumped || wall >= boundary) {
        generation += 1
        // A time that came may have been an end.
        if (state.removed || jumped || wall >= boundary) removal = generation
        onChange?.({ lag: state.newest ? clock.now() - new Date(state.newest).getTime() : undefined })
      }
      position = withoutLostGaps(state.position, elapsed)
      boundary = state.boundary
      offset = wall - elapsed
      askedAt = elapsed
      writesKnown = known
      reachable = true
    } catch (error) {
      reachable = false
      failedAt = clock.elapsed()
      onTrouble?.(error)
      throw error
    }
  }

  const asking = (): Promise<void> => {
    running ??= ask().finally(() => {
      running = undefined
    })
    return running
  }

  /** True when what is known was asked for after so many writes, not before a moment, and no boundary came since. */
  const holds = (need: number, since: number): boolean =>
    writesKnown >= need && askedAt >= since && clock.now() < boundary && !hasJumped()

  return {
    /** Pages made in an earlier generation may be wrong. */
    generation: () => generation,
    reachable: () => reachable,
    /** Returns whether nothing is known to have changed since a generation began. */
    stillHolds: (made: number): boolean => reachable && made === generation && clock.now() < boundary && !hasJumped(),
    /** Returns whether a page of a generation may still be sent, marked, when none can be made. */
    mayStandIn: (made: number): boolean => made >= removal,
    /** Returns whether what is known of the log is new enough to answer with a page of this generation. */
    isCurrent: (): boolean => {
      const elapsed = clock.elapsed()
      if (!reachable || !holds(writes, elapsed - oldest)) return false
      if (elapsed - askedAt > refreshFrom) asking().catch(() => {})
      return true
    },
    /**
     * Makes sure that what is known of the log is new enough for a request that came in just now.
     *
     * @returns false when the log is out of reach
     */
    confirm: async (): Promise<boolean> => {
      const need = writes
      const since = clock.elapsed() - oldest
      if (!reachable && clock.elapsed() - failedAt < retryAfter) return false
      for (let times = 0; !reachable || !holds(need, since); times += 1) {
        if (times === mostQuestions) return false
        try {
          await asking()
        } catch {
          return false
        }
      }
      return true
    },
    /** Something may have been written: what was known before does not count for later requests. */
    noteWrite: (): void => {
      writes += 1
    },
  }
}

export type Freshness = ReturnType<typeof createFreshness>
