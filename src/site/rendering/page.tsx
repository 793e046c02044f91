import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'
import { IndexNotReadyError } from '../../finder/progress'
import { SearchSoon } from '../components/search-soon'
import type { Query } from '../page-number'
import { HtmlDocument } from './html-document'
import { missing, NothingHereError } from './missing'
import { inPageScope } from './page-scope'
import { settle } from './settle'
import { soon } from './soon'

/**
 * React's writer of HTML as Node loads it: in what Next.js bundles for a route it is a stand-in that
 * throws, since Next means to write pages itself, with their client's data and scripts.
 */
const { renderToStaticMarkup } = createRequire(path.join(process.cwd(), 'package.json'))(
  'react-dom/server',
) as typeof import('react-dom/server')

/**
 * Writes a page as the document that readers get: HTML alone, with nothing that a script would need.
 *
 * @param content what stands in its body; titles and links of the head may stand in it, too
 */
export const writeDocument = async (content: ReactNode): Promise<string> =>
  `<!DOCTYPE html>${renderToStaticMarkup(await settle(<HtmlDocument>{content}</HtmlDocument>))}`

const html = { 'content-type': 'text/html; charset=utf-8' }

/** The answer in place of a page that could not be made, if there is one. */
const instead = async (error: unknown, request: Request): Promise<Response> => {
  if (error instanceof NothingHereError) return missing(request)
  if (!(error instanceof IndexNotReadyError)) throw error
  return new Response(await writeDocument(<SearchSoon />), { ...soon, headers: { ...soon.headers, ...html } })
}

type Asked<Params> = { params: Params; query: Query; request: Request }

/** What a route answers with: a page, or an answer of its own. */
type Made = ReactNode | Response

const queryOf = ({ url }: Request): Query => {
  const query: Query = {}
  for (const [name, value] of new URL(url).searchParams)
    query[name] = name in query ? ([query[name], value].flat() as string[]) : value
  return query
}

/** Sends whoever asked to another address, for now. */
export const leadTo = (location: string): Response => new Response(null, { status: 307, headers: { location } })

/**
 * The handler of a route that shows a page.
 *
 * @param make makes what the page shows; a component of it that finds nothing calls `nothingHere`
 */
export const page =
  <Params = Record<never, string>>(make: (asked: Asked<Params>) => Made | Promise<Made>) =>
  (request: Request, { params }: { params: Promise<Params> }): Promise<Response> =>
    inPageScope(async () => {
      try {
        const made = await make({ params: await params, query: queryOf(request), request })
        if (made instanceof Response) return made
        return new Response(await writeDocument(made), { headers: html })
      } catch (error) {
        return instead(error, request)
      }
    })
