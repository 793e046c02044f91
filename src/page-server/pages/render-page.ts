import type { Response } from 'light-my-request'
import { fingerprintOf, isCompressible, modifiedAt, type Page } from './page'
import { pathOf } from './page-key'
import { headersOfAll, pagePolicy } from './security-headers'
import { isFeed, withShown } from './shown-feed'
import { stylesIn } from './styles-in'

/** The site could not make a page. */
export class RenderError extends Error {
  override name = 'RenderError'
}

/** The errors that the site has a page for. */
export type ErrorStatus = 404 | 410 | 500

/** What was asked for, and is spoken of. */
export type Missed = 'page' | 'file'

/** How a page was made. */
type Made = {
  generation: number
  before?: Page
  said?: number
  /** Names the body, if the site itself says how. */
  fingerprint?: string
}

type Options = {
  /** Asks the site, as somebody who is not signed in, for what is public in a generation. */
  ask: (url: string, generation: number) => Promise<Response>
  /** Asks the site for one of its internal addresses. */
  askInside: (url: string, generation: number) => Promise<Response>
  siteUrl: string
}

/** For how long browsers and caches in between may keep a page: not without asking, but through a failure. */
const pageCaching = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400'

/** An editor can change where a redirect leads: nobody may keep one for longer than a moment. */
const briefCaching = 'public, max-age=0, s-maxage=10'

/** What never changes belongs to every generation. */
const always = Number.POSITIVE_INFINITY

const forever = 'public, max-age=31536000, immutable'

/** Headers of the site's that are part of a page; the rest belongs to how it was asked. */
const kept = ['content-type', 'content-disposition', 'content-language', 'x-robots-tag'] as const

/** Addresses whose answers are for programs, which want a status and no page. */
export const isForPrograms = (path: string): boolean => /\.(?:xml|json|ics|png|txt|ico)$|^\/api\//.test(path)

/** Lists where a feed can be subscribed to. A page's own links stand in it, and Next's would name its scripts. */
const keptOfData = [...kept, 'link'] as const

const headerOf = ({ headers }: Response, name: string): string | undefined => {
  // Next sets some headers as a list.
  const [value] = [headers[name]].flat()
  return value === undefined ? undefined : String(value)
}

/** Returns when the site says that what it answers with changed, in milliseconds; never ahead of the clock. */
const saidBy = (answer: Response): number | undefined => {
  const said = Date.parse(headerOf(answer, 'last-modified') ?? '')
  return Number.isNaN(said) ? undefined : Math.min(said, Date.now())
}

const keptHeaders = (answer: Response, names: readonly string[] = kept): [string, string][] =>
  names.flatMap((name) => {
    const value = headerOf(answer, name)
    return value === undefined ? [] : [[name, value]]
  })

const speculation: [string, string] = ['Speculation-Rules', '"/assets/speculation-rules.json"']

export const createRenderer = ({ ask, askInside, siteUrl }: Options) => {
  const common = headersOfAll(siteUrl)

  const finish = (
    status: number,
    headers: [string, string][],
    body: Buffer,
    { generation, before, said, fingerprint = fingerprintOf(body) }: Made,
  ): Page => {
    const type = headers.find(([name]) => name === 'content-type')?.[1] ?? ''
    const compressible = isCompressible(body, type)
    const varies = [...(isFeed(type) ? ['Accept'] : []), ...(compressible ? ['Accept-Encoding'] : [])]
    const vary: [string, string][] = varies.length > 0 ? [['Vary', varies.join(', ')]] : []
    const page: Page = {
      status,
      headers: [...headers, ...vary, ...common],
      bodies: before?.fingerprint === fingerprint ? before.bodies : { identity: body },
      compressible,
      neverChanges: generation === always,
      generation,
      madeAt: Date.now(),
      asked: (before?.asked ?? 0) / 2,
      fingerprint,
      lastModified: modifiedAt(fingerprint, Date.now(), before, said),
      wire: {},
      unchanged: {},
      heads: {},
    }
    return isFeed(type) ? withShown(page, siteUrl) : page
  }

  /** An HTML page of the site, with its policy. */
  const asDocument = (answer: Response, status: number, caching: string, generation: number, before?: Page) => {
    const headers: [string, string][] = [
      ...keptHeaders(answer),
      ['Cache-Control', caching],
      pagePolicy(stylesIn(answer.payload), siteUrl),
      speculation,
    ]
    return finish(status, headers, answer.rawPayload, { generation, before, said: saidBy(answer) })
  }

  /**
   * Returns what will be there soon, in the site's own words: the page, or text for programs, and when to ask again.
   */
  const notYet = (answer: Response, retryAfter: string, generation: number): Page => {
    const type = headerOf(answer, 'content-type')
    const made = type?.startsWith('text/html')
      ? asDocument(answer, answer.statusCode, 'no-store', generation)
      : finish(answer.statusCode, [...keptHeaders(answer), ['Cache-Control', 'no-store']], answer.rawPayload, {
          generation,
        })
    return { ...made, headers: [...made.headers, ['Retry-After', retryAfter]] }
  }

  const plainAnswer = (status: number, generation: number, before?: Page) =>
    finish(
      status,
      [
        ['content-type', 'text/plain; charset=utf-8'],
        ['Cache-Control', 'no-store'],
      ],
      Buffer.from(`${status}\n`),
      { generation, before },
    )

  /** The page that says what went wrong. @throws {RenderError} */
  const renderError = async (
    status: ErrorStatus,
    missed: Missed,
    { generation, before }: { generation: number; before?: Page },
  ): Promise<Page> => {
    const answer = await askInside(`/internal/errors/${status}${missed === 'file' ? '-file' : ''}`, generation)
    if (answer.statusCode !== 200) throw new RenderError(`The page for ${status} answered ${answer.statusCode}.`)
    return asDocument(answer, status, 'no-store', generation, before)
  }

  const redirect = (location: string, status: number, generation: number): Page => ({
    status,
    headers: [['Location', location], ['Cache-Control', briefCaching], ...common],
    bodies: { identity: Buffer.alloc(0) },
    compressible: false,
    generation,
    madeAt: Date.now(),
    asked: 0,
    fingerprint: 'redirect',
    lastModified: 0,
    wire: {},
    unchanged: {},
    heads: {},
  })

  return {
    renderError,
    /**
     * Makes the page of an address, or what is sent in its place: a redirect, or the name of the error page.
     *
     * @throws {RenderError} when the site answers with an error of its own
     */
    renderPage: async (key: string, generation: number, before?: Page): Promise<Page | 404 | 410> => {
      const answer = await ask(key, generation)
      const { statusCode: status } = answer
      const retryAfter = headerOf(answer, 'retry-after')
      if (status === 503 && retryAfter) return notYet(answer, retryAfter, generation)
      if (status >= 500) throw new RenderError(`${key} answered ${status}.`)
      if (status === 404 || status === 410)
        return isForPrograms(pathOf(key)) ? plainAnswer(status, generation, before) : status
      const location = headerOf(answer, 'location')
      if (status >= 300 && status < 400) return location ? redirect(location, status, generation) : 404
      if (headerOf(answer, 'content-type')?.startsWith('text/html'))
        return asDocument(answer, status, pageCaching, generation, before)
      const headers: [string, string][] = [...keptHeaders(answer, keptOfData), ['Cache-Control', pageCaching]]
      return finish(status, headers, answer.rawPayload, { generation, before, said: saidBy(answer) })
    },
    /** A file of the site's own, which never changes at its address. Undefined if there is none. */
    renderFile: async (path: string): Promise<Page | undefined> => {
      const answer = await ask(path, always)
      if (answer.statusCode !== 200) return undefined
      const isForGood = /^\/(?:_next\/static|assets\/fonts)\//.test(path)
      const type = path.endsWith('/speculation-rules.json') ? 'application/speculationrules+json' : undefined
      const headers: [string, string][] = [
        ...(type ? [['content-type', type] as [string, string]] : keptHeaders(answer)),
        ['Cache-Control', isForGood ? forever : 'public, max-age=3600'],
      ]
      return finish(200, headers, answer.rawPayload, { generation: always })
    },
    /** An image or document as the public gets it, or what is answered in its place. */
    renderUpload: async (path: string, generation: number, before?: Page): Promise<Page | 404 | 410> => {
      const answer = await ask(path, generation)
      if (answer.statusCode >= 500) throw new RenderError(`${path} answered ${answer.statusCode}.`)
      const { statusCode: status } = answer
      if (status === 404 || status === 410) return status
      const location = headerOf(answer, 'location')
      if (status === 301) return location ? redirect(location, status, generation) : 404
      const sandbox = headerOf(answer, 'content-security-policy')
      const headers: [string, string][] = [
        ...keptHeaders(answer),
        ['Cache-Control', answer.statusCode === 200 ? pageCaching : 'no-store'],
        ...(sandbox ? [['Content-Security-Policy', sandbox] as [string, string]] : []),
      ]
      // By the same names a part of it is asked for, which the site sends itself (RFC 9110, 13.1.5).
      const [, fingerprint] = /^"([^"]+)"$/.exec(headerOf(answer, 'etag') ?? '') ?? []
      const said = saidBy(answer)
      const page = finish(status, headers, answer.rawPayload, { generation, before, said, fingerprint })
      return fingerprint && said !== undefined ? { ...page, lastModified: said } : page
    },
  }
}

export type Renderer = ReturnType<typeof createRenderer>
