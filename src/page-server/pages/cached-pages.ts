import { addressedRoute, type Route } from '@/page-server/connections/route'
import type { Freshness } from './freshness'
import type { Page } from './page'
import type { FoundPage, PageStore } from './page-store'
import type { ErrorStatus, Missed, Renderer } from './render-page'

/** Describes what is answered from memory: pages, files, uploads, what became of other addresses. */
export type CachedRoute = Extract<Route, { key: string }>

/** One image or document larger than this is sent as it is read, and not cached. */
const largestUpload = 2 * 1024 * 1024

/** So many pages are most of what readers ask for: the home page, lists, notices, the news of the day. */
const renewed = 20

/** Of what the site has no address for, only what once was there or has moved is known again; the rest is endless. */
const isWorthKeeping = (to: CachedRoute['to'], { status }: Page): boolean => to !== 'unknown' || status !== 404

/** Says how each kind of thing that is cached is made. */
export const createCachedPages = (store: PageStore, renderer: Renderer, freshness: Freshness) => {
  const errors = new Map<`${ErrorStatus} ${Missed}`, { generation: number; making: Promise<Page> }>()
  const tooLarge = new Set<string>()

  /** The page that says what went wrong, of pages and of files: one, whichever address it is sent for. @throws {RenderError} */
  const errorPage = async (
    status: ErrorStatus,
    generation = freshness.generation(),
    missed: Missed = 'page',
  ): Promise<Page> => {
    const key = `${status} ${missed}` as const
    const there = errors.get(key)
    if (there && store.caches && there.generation >= generation) return there.making
    const make = async (): Promise<Page> => {
      const before = await there?.making.catch(() => undefined)
      return { ...(await renderer.renderError(status, missed, { generation, before })), isShared: true }
    }
    const making = make()
    errors.set(key, { generation, making })
    making.catch(() => errors.delete(key))
    return making
  }

  const make = {
    page: async (key: string, generation: number, before?: Page): Promise<Page> => {
      const made = await renderer.renderPage(key, generation, before)
      return typeof made === 'number' ? errorPage(made, generation) : made
    },
    unknown: (key: string, generation: number, before?: Page): Promise<Page> => make.page(key, generation, before),
    file: async (key: string, generation: number): Promise<Page> =>
      (await renderer.renderFile(key)) ?? errorPage(404, generation),
    upload: async (key: string, generation: number, before?: Page): Promise<Page> => {
      const page = await renderer.renderUpload(key, generation, before)
      if (typeof page === 'number') return errorPage(page, generation, 'file')
      if (page.bodies.identity.length > largestUpload && tooLarge.size < 10_000) tooLarge.add(key)
      return page
    },
  }

  /**
   * @param client who asks; undefined for the server itself
   * @throws {RenderError | TooBusyError}
   */
  const find = ({ to, key }: CachedRoute, client?: string): Promise<FoundPage> =>
    store.find(
      key,
      (generation, before) => make[to](key, generation, before),
      (page) => isWorthKeeping(to, page),
      // What is asked with a query may be asked in endless ways.
      { client, unknown: to === 'unknown' || key.includes('?') },
    )

  return {
    errorPage,
    /** An upload that was found to be too large for this. */
    isTooLarge: ({ to, key }: CachedRoute): boolean => to === 'upload' && tooLarge.has(key),
    current: ({ key }: CachedRoute): Page | undefined => store.current(key),
    find,
    /**
     * Makes those pages anew that readers asked for most before something changed, one after the other and
     * each once: who asks for one meanwhile waits for the same. Ends when something changes again.
     */
    renewMostAsked: async (): Promise<void> => {
      const generation = freshness.generation()
      for (const key of store.askedMost(renewed)) {
        if (freshness.generation() !== generation) return
        const route = addressedRoute(key)
        // One that fails is made when somebody asks for it, who is told then.
        if ('key' in route) await find(route).catch(() => {})
      }
    },
  }
}

export type CachedPages = ReturnType<typeof createCachedPages>
