import { createRequire } from 'node:module'
import path from 'node:path'
import type { ReactNode } from 'react'
import type { Query } from '@/addresses/page-number'
import { IndexNotReadyError } from '@/search/progress'
import { SearchSoon } from '@/site/finding/search-soon'
import { FontPreload, HtmlDocument } from './html-document'
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

/** Letters whose forms are in files of their own: a page that has any asks for them at once, so that no word waits. */
const lettersElsewhere: [RegExp, string][] = [
  [/[\u0174-\u0177\u1e80-\u1e85\u1ef2\u1ef3]/, 'welsh'],
  [/[\u0100-\u0130\u0132-\u0151\u0154-\u0173\u0178-\u017e\u0218-\u021b]/, 'latin-ext'],
  [/[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef1\u1ef4-\u1ef9]/, 'vietnamese'],
]

const withLetters = (html: string): string => {
  const files = lettersElsewhere.flatMap(([letters, file]) => (letters.test(html) ? file : []))
  if (files.length === 0) return html
  return html.replace(
    '</head>',
    `${renderToStaticMarkup(files.map((file) => <FontPreload key={file} file={file} />))}</head>`,
  )
}

/**
 * Writes a page as the document that readers get: HTML alone, with nothing that a script would need.
 *
 * @param content what stands in its body; titles and links of the head may stand in it, too
 */
export const writeDocument = async (content: ReactNode): Promise<string> =>
  withLetters(`<!DOCTYPE html>${renderToStaticMarkup(await settle(<HtmlDocument>{content}</HtmlDocument>))}`)

const html = { 'content-type': 'text/html; charset=utf-8' }

/** The answer in place of a page that could not be made, if there is one. */
const instead = async (error: unknown, request: Request): Promise<Response> => {
  if (error instanceof NothingHereError) return missing(request)
  if (!(error instanceof IndexNotReadyError)) throw error
  return new Response(await writeDocument(<SearchSoon />), { ...soon, headers: { ...soon.headers, ...html } })
}

type PageRequest<Params> = { params: Params; query: Query; request: Request }

/** Describes what a route answers with: a page, or an answer of its own. */
type Made = ReactNode | Response

const queryOf = ({ url }: Request): Query => {
  const query: Query = {}
  for (const [name, value] of new URL(url).searchParams)
    query[name] = name in query ? ([query[name], value].flat() as string[]) : value
  return query
}

/** A page with a status of its own: what is wrong with what was sent, or what is no longer there. */
export const pageWith = async (status: number, content: ReactNode): Promise<Response> =>
  new Response(await writeDocument(content), { status, headers: html })

/** Leads whoever sent a form to what came of it, so that loading that again sends nothing again (RFC 9110, 15.4.4). */
export const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } })

/** Sends whoever asked to another address, for now. */
export const leadTo = (location: string): Response => new Response(null, { status: 307, headers: { location } })

/**
 * The handler of a route that shows a page.
 *
 * @param make makes what the page shows; a component of it that finds nothing calls `nothingHere`
 */
export const page =
  <Params = Record<never, string>>(make: (asked: PageRequest<Params>) => Made | Promise<Made>) =>
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
