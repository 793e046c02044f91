import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import fresh from 'fresh'
import { APIError, type PayloadRequest, type UploadConfig } from 'payload'
import type { FileCollection } from '@/publishing/files/files-used'
import { endingOf, typeByName } from './file-content'
import { openKept } from './kept-files'
import { namedSo } from './named-so'
import { sendSafely } from './send-safely'

type Handler = NonNullable<UploadConfig['handlers']>[number]
type Kept = { updatedAt?: string | Date | null }
type Part = { start: number; end: number }

const parts = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*(?:,.*)?$/i

/** A range that is none is as good as no range (RFC 9110, 14.2): in other units, without figures, or that ends before it begins. */
const understood = (range: string | null): string | null => {
  const [, first = '', last = ''] = parts.exec(range ?? '') ?? []
  if (first === '' && last === '') return null
  return first !== '' && last !== '' && Number(last) < Number(first) ? null : range
}

/** The first part that is asked for (RFC 9110, 14.1.2). @returns undefined for one that there is not */
const partOf = (range: string, size: number): Part | undefined => {
  const [, first = '', last = ''] = parts.exec(range) ?? []
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start <= end && start < size ? { start, end } : undefined
}

/** Names the content: it is never changed in its place, always replaced. */
const tagOf = ({ size, mtimeMs }: Stats): string => `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`

/** Returns whether a part may be sent to whoever holds another: only of the same content (RFC 9110, 13.1.5). */
const isSame = (condition: string | null, stats: Stats): boolean => {
  if (condition === null) return true
  const held = condition.trim()
  return held.includes('"') ? held === tagOf(stats) : held === stats.mtime.toUTCString()
}

const answerWith = (file: FileHandle, stats: Stats, name: string, asked: Headers): Response => {
  const { size } = stats
  const headers = new Headers({
    'Content-Type': typeByName(endingOf(name)) ?? 'application/octet-stream',
    'Accept-Ranges': 'bytes',
    ETag: tagOf(stats),
    'Last-Modified': stats.mtime.toUTCString(),
  })
  const range = isSame(asked.get('if-range'), stats) ? understood(asked.get('range')) : null
  const withoutBody = (status: 304 | 416) => {
    void file.close()
    return new Response(null, { status, headers: sendSafely({ headers }) })
  }
  const conditions = {
    'if-none-match': asked.get('if-none-match') ?? undefined,
    'if-modified-since': asked.get('if-modified-since') ?? undefined,
  }
  if (fresh(conditions, { etag: tagOf(stats), 'last-modified': stats.mtime.toUTCString() })) return withoutBody(304)
  const part = range === null ? { start: 0, end: size - 1 } : partOf(range, size)
  if (!part) {
    headers.set('Content-Range', `bytes */${size}`)
    return withoutBody(416)
  }
  headers.set('Content-Length', String(part.end - part.start + 1))
  if (range !== null) headers.set('Content-Range', `bytes ${part.start}-${part.end}/${size}`)
  const body = Readable.toWeb(file.createReadStream(part)) as ReadableStream
  return new Response(body, { status: range === null ? 200 : 206, headers: sendSafely({ headers }) })
}

/** How often it is looked again for a file that is replaced in the moment in which it is asked for. */
const mostLooks = 5

const send = async (req: PayloadRequest, kind: FileCollection, name: string): Promise<Response> => {
  const { payload } = req
  for (let look = 1; ; look += 1) {
    const found = await payload.db.findOne<Kept & { id: string }>({ collection: kind, where: namedSo(kind, name), req })
    if (!found) return new Response(null, { status: 404 })
    const file = await openKept(payload, kind, name, found.updatedAt)
    if (file) return answerWith(file, await file.stat(), name, req.headers)
    if (look < mostLooks) continue
    payload.logger.error(`The file ${name} of ${kind} is not on the disk.`)
    return Response.json({ errors: [{ message: 'This file is missing on the server.' }] }, { status: 500 })
  }
}

/**
 * Sends the files of a collection from where they are kept, whole or in part, to those of whom Payload has found that
 * they may read them. For `upload.handlers`.
 */
export const sendKept =
  (kind: FileCollection): Handler =>
  (req, { params }) => {
    // Payload would take a file by its name for one that somebody has sent, whoever may read it.
    if ('clientUploadContext' in params) throw new APIError('Send the file itself.', 400)
    return send(req, kind, params.filename)
  }
