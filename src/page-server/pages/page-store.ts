import { LRUCache } from 'lru-cache'
import type { Freshness } from './freshness'
import { type Page, sizeOf } from './page'
import { RenderError } from './render-page'
import type { Claim, QueuedRender, RenderQueue } from './render-queue'
import { stalePage } from './stale-page'
import { withinTime } from './within-time'

/** Describes what is sent for an address: a page, and since when and why it could not be checked if it couldn't. */
export type FoundPage = { page: Page; staleSince?: number; reason?: unknown }

/** Makes the page of an address. `before` is what was cached of it, which may be out of date. */
export type Make = (generation: number, before: Page | undefined) => Promise<Page>

/** True when what was made is kept for who asks next. */
export type MayCache = (page: Page) => boolean

type Options = {
  freshness: Freshness
  renderQueue: RenderQueue
  /** Bytes of memory for what is cached. */
  maxBytes: number
  /** False where nothing is cached: each page is made for whoever asks at that moment. */
  caches?: boolean
  /** Longer than this, and making a page has failed. In milliseconds. */
  longestRender?: number
  onRender?: (seconds: number) => void
}

const tooLong = (milliseconds: number) => () =>
  new RenderError(`The page took longer than ${milliseconds / 1000} seconds to make.`)

/** A larger one would push out hundreds of pages. */
const largestShare = 1 / 32

/**
 * Keeps pages in memory for as long as they are right, and makes each once however many ask for it
 * at the same time.
 */
export const createPageStore = ({
  freshness,
  renderQueue,
  maxBytes,
  caches = true,
  longestRender = 20_000,
  onRender,
}: Options) => {
  const pages = new LRUCache<string, Page>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes * largestShare),
    sizeCalculation: (page, key) => sizeOf(page) + key.length,
  })
  const making = new Map<string, QueuedRender<Page>>()

  const makeOnce = (key: string, generation: number, make: Make, mayCache: MayCache, claim: Claim): Promise<Page> => {
    // A page that was begun before the newest change is not this one.
    const rendering = `${generation} ${key}`
    const running = making.get(rendering)
    if (running) {
      running.join(claim.client)
      return running.done
    }
    const { done, join } = renderQueue.add(async () => {
      const start = performance.now()
      const page = await withinTime(make(generation, pages.peek(key)), longestRender, tooLong(longestRender))
      onRender?.((performance.now() - start) / 1000)
      return page
    }, claim)
    const cached = done
      .then((page) => {
        const newer = (pages.peek(key)?.generation ?? -1) > generation
        if (caches && generation >= 0 && !newer && page.status < 500 && mayCache(page)) pages.set(key, page)
        return page
      })
      .finally(() => making.delete(rendering))
    making.set(rendering, { done: cached, join })
    return cached
  }

  const stale = (page: Page, reason?: unknown): FoundPage => ({
    page: stalePage(page, page.madeAt),
    staleSince: page.madeAt,
    reason,
  })

  return {
    caches,
    /** The page as it is cached, if it is right; for when the log is known to have nothing new. */
    current: (key: string): Page | undefined => {
      const page = pages.get(key)
      if (!page || page.generation < freshness.generation()) return undefined
      page.asked += 1
      return page
    },
    /**
     * Returns what was asked for most since it was made, and the time before, at that; what never changes is left out.
     */
    askedMost: (most: number): string[] =>
      [...pages.entries()]
        .filter(([, { asked, neverChanges, isShared }]) => asked > 1 && !neverChanges && !isShared)
        .sort(([, one], [, other]) => other.asked - one.asked)
        .slice(0, most)
        .map(([key]) => key),
    /**
     * The page of an address: as it is cached, made anew, or, if that fails, the last good one.
     *
     * @throws {RenderError | TooBusyError} when there is none
     */
    find: async (key: string, make: Make, mayCache: MayCache = () => true, claim: Claim = {}): Promise<FoundPage> => {
      const isKnown = await freshness.confirm()
      const generation = isKnown ? freshness.generation() : -1
      const cached = pages.get(key)
      if (cached && isKnown && cached.generation >= generation) return { page: cached }
      // What never changes is right whatever the log says.
      if (cached?.generation === Number.POSITIVE_INFINITY) return { page: cached }
      // Without the log nothing can be known to be right, and a page that was is better than a wait;
      // unless it may show what has been withdrawn, corrected or taken off since.
      const standIn = cached && freshness.mayStandIn(cached.generation) ? cached : undefined
      if (standIn && !isKnown) return stale(standIn)
      try {
        return { page: await makeOnce(key, generation, make, mayCache, claim) }
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
