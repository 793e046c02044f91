import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { fileAt } from '@/addresses/file-address'
import { newsroom } from '@/newsroom'
import type { FileCollection } from '@/publishing/files/files-used'
import { endingOf, typeByName } from './file-content'
import { namedSo } from './named-so'
import { sendSafely } from './send-safely'

const nothing = (): Response => new Response(null, { status: 404 })

const isKnown = async (kind: FileCollection, name: string): Promise<boolean> => {
  const payload = await newsroom()
  return Boolean(await payload.db.findOne({ collection: kind, where: namedSo(kind, name) }))
}

/** As what its name says: that was compared with what it holds when it came. */
const asNamed = (answer: Response, name: string, isDownload: boolean): Response => {
  const type = typeByName(endingOf(name))
  const headers = new Headers(answer.headers)
  if (type) headers.set('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
  sendSafely({ headers })
  if (isDownload) headers.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  return new Response(answer.body, { status: answer.status, headers })
}

/** Of the query only a preview's token is Payload's concern: it would take a `prefix` for a field, which files here have not. */
const withTokenOnly = (address: string): URL => {
  const url = new URL(address)
  const token = url.searchParams.get('preview')
  url.search = token === null ? '' : `?${new URLSearchParams({ preview: token })}`
  return url
}

/**
 * A file, whole or in part, to whoever may read it: Payload decides and sends. Who may not read it is
 * told the same as where there is none.
 *
 * @param request for `/images/{name}` or `/files/{name}`, with a session or a preview's token if it has one;
 *   with `?download` browsers save what they would show
 */
export const sendFile = async (request: Request): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url)
  const file = fileAt(pathname)
  if (!file) return nothing()
  const { kind, name } = file
  const asked = new Request(withTokenOnly(request.url), { headers: request.headers, signal: request.signal })
  const answer = await handleEndpoints({
    config,
    path: `/api/${kind}/file/${encodeURIComponent(name)}`,
    request: asked,
  })
  if (answer.status === 403 || (answer.status >= 500 && !(await isKnown(kind, name)))) return nothing()
  if (!answer.ok) return answer
  return asNamed(answer, name, searchParams.has('download'))
}
