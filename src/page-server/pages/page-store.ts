import { setTimeout as pause } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Freshness } from './freshness'
import { type Page, sizeOf } from './page'
import { RenderError } from './render-page'
import { stalePage } from './stale-page'
import type { Claim, Turn, Turns } from './turns'

/** What is sent for an address: a page, and since when and why it could not be checked if it couldn't. */
export type Found = { page: Page; staleSince?: number; reason?: unknown }

/** Makes the page of an address. `before` is what was kept of it, which may be out of date. */
export type Make = (generation: number, before: Page | undefined) => Promise<Page>

/** Whether what was made is kept for who asks next. */
export type IsKept = (page: Page) => boolean

type Options = {
  freshness: Freshness
  turns: Turns
  /** Bytes of memory for what is kept. */
  maxBytes: number
  /** Longer than this, and making a page has failed. In milliseconds. */
  longestRender?: number
  onRender?: (seconds: number) => void
}

const within = async <T>(making: Promise<T>, milliseconds: number): Promise<T> => {
  const waiting = new AbortController()
  const late = pause(milliseconds, undefined, { signal: waiting.signal, ref: false }).then(() => {
    throw new RenderError(`The page took longer than ${milliseconds / 1000} seconds to make.`)
  })
  late.catch(() => {})
  try {
    return await Promise.race([making, late])
  } finally {
    waiting.abort()
  }
}

/** A larger one would push out hundreds of pages. */
const largestShare = 1 / 32

/**
 * Keeps pages in memory for as long as they are right, and makes each once however many ask for it
 * at the same time.
 */
export const createPageStore = ({ freshness, turns, maxBytes, longestRender = 20_000, onRender }: Options) => {
  const pages = new LRUCache<string, Page>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes * largestShare),
    sizeCalculation: (page, key) => sizeOf(page) + key.length,
  })
  const making = new Map<string, Turn<Page>>()

  const makeOnce = (key: string, generation: number, make: Make, isKept: IsKept, claim: Claim): Promise<Page> => {
    // A page that was begun before the newest change is not this one.
    const deed = `${generation} ${key}`
    const running = making.get(deed)
    if (running) {
      running.join(claim.client)
      return running.done
    }
    const { done, join } = turns.take(async () => {
      const start = performance.now()
      const page = await within(make(generation, pages.peek(key)), longestRender)
      onRender?.((performance.now() - start) / 1000)
      return page
    }, claim)
    const kept = done
      .then((page) => {
        const newer = (pages.peek(key)?.generation ?? -1) > generation
        if (generation >= 0 && !newer && page.status < 500 && isKept(page)) pages.set(key, page)
        return page
      })
      .finally(() => making.delete(deed))
    making.set(deed, { done: kept, join })
    return kept
  }

  const stale = (page: Page, reason?: unknown): Found => ({
    page: stalePage(page, page.madeAt),
    staleSince: page.madeAt,
    reason,
  })

  return {
    /** The page as it is kept, if it is right; for when the log is known to have nothing new. */
    kept: (key: string): Page | undefined => {
      const page = pages.get(key)
      if (!page || page.generation < freshness.generation()) return undefined
      page.asked += 1
      return page
    },
    /** What was asked for most since it was made, and the time before, at that; what never changes is left out. */
    askedMost: (most: number): string[] =>
      [...pages.entries()]
        .filter(([, { asked, neverChanges, isShared }]) => asked > 1 && !neverChanges && !isShared)
        .sort(([, one], [, other]) => other.asked - one.asked)
        .slice(0, most)
        .map(([key]) => key),
    /**
     * The page of an address: as it is kept, made anew, or, if that fails, the last good one.
     *
     * @throws {RenderError | TooBusyError} when there is none
     */
    find: async (key: string, make: Make, isKept: IsKept = () => true, claim: Claim = {}): Promise<Found> => {
      const isKnown = await freshness.confirm()
      const generation = isKnown ? freshness.generation() : -1
      const kept = pages.get(key)
      if (kept && isKnown && kept.generation >= generation) return { page: kept }
      // What never changes is right whatever the log says.
      if (kept?.generation === Number.POSITIVE_INFINITY) return { page: kept }
      // Without the log nothing can be known to be right, and a page that was is better than a wait;
      // unless it may show what has been withdrawn, corrected or taken off since.
      const standIn = kept && freshness.mayStandIn(kept.generation) ? kept : undefined
      if (standIn && !isKnown) return stale(standIn)
      try {
        return { page: await makeOnce(key, generation, make, isKept, claim) }
      } catch (error) {
        if (standIn && error instanceof RenderError) return stale(standIn, error)
        throw error
      }
    },
    bytes: () => pages.calculatedSize,
    size: () => pages.size,
  }
}

export type PageStore = ReturnType<typeof createPageStore>
