import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { APIError, type PayloadRequest, type UploadConfig } from 'payload'
import type { FileCollection } from '@/publishing/files/files-used'
import { endingOf, typeByName } from './file-content'
import { openKept } from './kept-files'
import { namedSo } from './named-so'
import { sendSafely } from './send-safely'

type Handler = NonNullable<UploadConfig['handlers']>[number]
type Kept = { updatedAt?: string | Date | null }
type Part = { start: number; end: number }

/** The first part that is asked for (RFC 9110, 14.1.2). @returns undefined for one that there is not */
const partOf = (range: string, size: number): Part | undefined => {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*(?:,.*)?$/i.exec(range) ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start <= end && start < size ? { start, end } : undefined
}

const answerWith = (file: FileHandle, { size }: Stats, name: string, range: string | null): Response => {
  const headers = new Headers({ 'Content-Type': typeByName(endingOf(name)) ?? 'application/octet-stream' })
  headers.set('Accept-Ranges', 'bytes')
  const part = range === null ? { start: 0, end: size - 1 } : partOf(range, size)
  if (!part) {
    void file.close()
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers: sendSafely({ headers }) })
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
    if (file) return answerWith(file, await file.stat(), name, req.headers.get('range'))
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
