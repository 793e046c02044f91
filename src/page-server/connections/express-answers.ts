import type { IncomingMessage } from 'node:http'
import { encodingFor, isHeld, notModified, prepareFor, wholeAnswer } from '../pages/answer'
import type { Freshness } from '../pages/freshness'
import type { KeptPages } from '../pages/kept-pages'
import type { Page } from '../pages/page'
import { isSearch } from '../pages/page-key'
import type { Found } from '../pages/page-store'
import { pageFor } from '../pages/shown-feed'
import type { Express } from './express-lane'
import { addressedRoute } from './route'

type Options = {
  kept: KeptPages
  freshness: Freshness
  clientOf: (request: Pick<IncomingMessage, 'socket' | 'headers'>) => string
  /** Called for each answer that is made. */
  onAnswer: () => void
}

/** Says what the express lane answers: what is kept and sent to everybody alike, as the other way would send it. */
export const createExpress = ({ kept, freshness, clientOf, onAnswer }: Options): Express => {
  const asBytes = (found: Page, wanted: Parameters<Express>[0]): Buffer | Promise<Buffer> => {
    const page = pageFor(found, wanted.accept)
    const making = prepareFor(page, wanted)
    if (making) return making.then(() => asBytes(found, wanted))
    const encoding = encodingFor(page, wanted.encodings)
    onAnswer()
    return isHeld(wanted, page) ? notModified(page, encoding, Date.now()) : wholeAnswer(page, encoding, Date.now())
  }

  /** What can be sent as it is: no redirect, whose address depends on the query, and nothing out of date. */
  const isPlain = ({ page, staleSince }: Found): boolean =>
    staleSince === undefined && (page.status === 200 || page.status === 404 || page.status === 410)

  return (request, socket) => {
    const route = addressedRoute(request.url)
    if (!('key' in route) || (route.to === 'upload' && request.hasSession)) return undefined
    /** Whether it is sent to everybody alike: not so what is told of a file that is not there. */
    const isSame = ({ status }: Page): boolean => route.to !== 'upload' || status === 200
    if (freshness.isCurrent()) {
      const page = kept.kept(route)
      if (page) return isPlain({ page }) && isSame(page) ? asBytes(page, request) : undefined
    }
    if (isSearch(route.key) || kept.isTooLarge(route)) return undefined
    return kept
      .find(route, clientOf({ socket, headers: { 'x-forwarded-for': request.forwardedFor } }))
      .then((found) => (isPlain(found) && isSame(found.page) ? asBytes(found.page, request) : undefined))
  }
}
