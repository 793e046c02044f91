import { readFile } from 'node:fs/promises'
import { type BasePayload, createLocalReq } from 'payload'
import sharp from 'sharp'
import type { FileCollection } from '@/publishing/files/files-used'
import { appendToLog } from '@/publishing/log/log'
import { keptAt, settleFiles } from './kept-files'
import { type Prepared, prepareUpload } from './prepare-upload'
import { writeWhole } from './write-whole'

/** Describes what was done with some files. */
export type CleaningReport = {
  /** Lists what there is to tell, a line a file. */
  lines: string[]
  looked: number
  changed: number
  /** Says where to go on; undefined after the last. */
  next?: string
}

type StoredFile = {
  id: string
  filename?: string | null
  filesize?: number | null
  fileNotes?: string | null
  updatedAt?: string
}

const atOnce = 20

/** A picture that lay on its side is turned, and has other measures then. */
const measuresOf = async ({ type, bytes }: Prepared): Promise<{ width?: number; height?: number }> => {
  if (!type.startsWith('image/')) return {}
  const { width, height } = await sharp(bytes).metadata()
  return { width, height }
}

/** @returns what there is to tell of one file, and whether it was changed */
const cleanOne = async (
  payload: BasePayload,
  kind: FileCollection,
  { id, filename, fileNotes, updatedAt }: StoredFile,
): Promise<{ line?: string; isChanged: boolean }> => {
  if (!filename) return { isChanged: false }
  if (updatedAt) await settleFiles(payload.collections[kind].config, [filename], updatedAt)
  const file = await keptAt(payload, kind, filename)
  const before = await readFile(file).catch(() => undefined)
  if (!before) return { line: `${filename}: is not on the disk.`, isChanged: false }
  const prepared = await prepareUpload(filename, before)
  if ('problem' in prepared) return { line: `${filename}: ${prepared.problem}. Left as it is.`, isChanged: false }
  const notes = prepared.notes.join('\n')
  const isChanged = !prepared.bytes.equals(before)
  if (!isChanged && (notes === '' || notes === fileNotes)) return { isChanged }
  const req = await createLocalReq({}, payload)
  if (isChanged) await writeWhole(file, prepared.bytes)
  const data = {
    filesize: prepared.bytes.length,
    ...(await measuresOf(prepared)),
    ...(notes ? { fileNotes: notes } : {}),
  }
  await payload.db.updateOne({ collection: kind, id, data, req, returning: false })
  // What is kept of it in memory, here or elsewhere, is made anew.
  if (isChanged)
    await appendToLog(req, { event: 'changed', contentType: kind, documentId: String(id), title: filename })
  return { line: `${filename}: ${prepared.notes.join(' ')}`, isChanged }
}

/**
 * Does with files that are there already what is done with new ones, and changes no address: what is
 * private comes out of pictures, tables become UTF-8, names in documents are noted. A file that would be
 * refused today stays, and is told. Doing it again changes nothing.
 *
 * @param after the last one that was done
 */
export const cleanStored = async (
  payload: BasePayload,
  kind: FileCollection,
  after?: string,
): Promise<CleaningReport> => {
  const { docs } = await payload.db.find<StoredFile>({
    collection: kind,
    where: after ? { id: { greater_than: after } } : {},
    sort: 'id',
    limit: atOnce,
    pagination: false,
  })
  const lines: string[] = []
  let changed = 0
  for (const one of docs) {
    const { line, isChanged } = await cleanOne(payload, kind, one)
    if (line) lines.push(line)
    if (isChanged) changed += 1
  }
  const next = docs.length === atOnce ? String(docs.at(-1)?.id) : undefined
  return { lines, looked: docs.length, changed, next }
}
