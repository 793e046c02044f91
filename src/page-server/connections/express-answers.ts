import type { IncomingMessage } from 'node:http'
import { encodingFor, isHeld, notModified, prepareFor, wholeAnswer } from '@/page-server/pages/answer'
import type { CachedPages } from '@/page-server/pages/cached-pages'
import type { Freshness } from '@/page-server/pages/freshness'
import type { Page } from '@/page-server/pages/page'
import { isSearch } from '@/page-server/pages/page-key'
import type { FoundPage } from '@/page-server/pages/page-store'
import { pageFor } from '@/page-server/pages/shown-feed'
import type { Express } from './express-lane'
import { addressedRoute } from './route'

type Options = {
  cachedPages: CachedPages
  freshness: Freshness
  clientOf: (request: Pick<IncomingMessage, 'socket' | 'headers'>) => string
  /** Called for each answer that is made. */
  onAnswer: () => void
}

/** Says what the express lane answers: what is cached and sent to everybody alike, as the other way would send it. */
export const createExpress = ({ cachedPages, freshness, clientOf, onAnswer }: Options): Express => {
  const asBytes = (found: Page, wanted: Parameters<Express>[0]): Buffer | Promise<Buffer> => {
    const page = pageFor(found, wanted.accept)
    const making = prepareFor(page, wanted)
    if (making) return making.then(() => asBytes(found, wanted))
    const encoding = encodingFor(page, wanted.encodings)
    onAnswer()
    return isHeld(wanted, page) ? notModified(page, encoding, Date.now()) : wholeAnswer(page, encoding, Date.now())
  }

  /**
   * Returns whether a page can be sent as it is: no redirect, whose address depends on the query, and nothing out of
   * date.
   */
  const isPlain = ({ page, staleSince }: FoundPage): boolean =>
    staleSince === undefined && (page.status === 200 || page.status === 404 || page.status === 410)

  return (request, socket) => {
    const route = addressedRoute(request.url)
    if (!('key' in route) || (route.to === 'upload' && request.hasSession)) return undefined
    /** Returns whether it is sent to everybody alike: not so what is told of a file that is not there. */
    const isSame = ({ status }: Page): boolean => route.to !== 'upload' || status === 200
    if (freshness.isCurrent()) {
      const page = cachedPages.current(route)
      if (page) return isPlain({ page }) && isSame(page) ? asBytes(page, request) : undefined
    }
    if (isSearch(route.key) || cachedPages.isTooLarge(route)) return undefined
    return cachedPages
      .find(route, clientOf({ socket, headers: { 'x-forwarded-for': request.forwardedFor } }))
      .then((found) => (isPlain(found) && isSame(found.page) ? asBytes(found.page, request) : undefined))
  }
}
