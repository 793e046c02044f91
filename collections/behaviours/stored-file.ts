import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { fieldRefusal } from '@/api/refusal'
import { type NamedFile, namesOf } from '@/publishing/files/earlier-addresses'
import type { FileCollection } from '@/publishing/files/files-used'
import { endingOf } from '@/uploads/file-content'
import { keepFiles, settleFiles } from '@/uploads/kept-files'
import type { Prepared } from '@/uploads/prepare-upload'
import { containsHtml } from '@/words/html-tags'
import { isStored } from './cut-again'
import { hashOf } from './source-hash'

/** The file that came with a request, as it is to be kept. */
const preparedFor = new WeakMap<PayloadRequest, Prepared & { sourceHash: string }>()

/**
 * Payload guesses what a file is by its first letters, and takes a table that begins with “GIFTS” for
 * a picture. What was looked into already it gets this in place of, and the file itself is written after it.
 */
const standIn = Buffer.from('\n')

const isPicture = ({ type }: Prepared): boolean => type.startsWith('image/')

/** Looks into the file before any of it is kept, and makes of it what is kept. */
export const prepareFile: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'create' && operation !== 'update') return args
  preparedFor.delete(req)
  if (!req.file) return args
  const { prepareUpload } = await import('@/uploads/prepare-upload')
  const sourceHash = hashOf(req.file.data)
  const prepared = await prepareUpload(req.file.name, req.file.data)
  if ('problem' in prepared) {
    const message = `“${req.file.name}” ${prepared.problem}.`
    throw fieldRefusal({ collection: collection.slug, path: 'file', message })
  }
  preparedFor.set(req, { ...prepared, sourceHash })
  req.file.name = prepared.name
  req.file.mimetype = prepared.type
  req.file.data = isPicture(prepared) ? prepared.bytes : standIn
  req.file.size = prepared.bytes.length
  return args
}

type Edits = { crop?: { x?: unknown; y?: unknown }; widthInPixels?: unknown; heightInPixels?: unknown }

/** What is kept of a picture of which a part was chosen: Payload’s own cut says no more whose it is. */
const asCut = async ({ query }: PayloadRequest, { name, bytes }: Prepared): Promise<Buffer> => {
  const { crop, widthInPixels, heightInPixels } = (query?.uploadEdits ?? {}) as Edits
  if (!crop) return bytes
  const { cropPicture } = await import('@/uploads/pictures/clean-picture')
  const [x, y, width, height] = [crop.x, crop.y, widthInPixels, heightInPixels].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  return cropPicture(endingOf(name), bytes, { x, y, width, height })
}

/** Readers are shown it: a name is not given away unseen. */
const filledIn = (credit: string): string =>
  `Credit was filled in with “${credit}”: check it. Readers see it with the picture.`

/** Notes with a new file what was done with it, and offers whom to name with a picture that says so. */
export const noteFile: CollectionBeforeChangeHook = async ({ data, req, originalDoc, collection }) => {
  const prepared = preparedFor.get(req)
  if (!prepared) return data
  if (isPicture(prepared)) prepared.bytes = await asCut(req, prepared)
  const filesize = prepared.bytes.length
  // Of one that was there already all is known.
  if (isStored(req)) return { ...data, filesize }
  const { credit, sourceHash } = prepared
  const has = (name: string) => collection.fields.some((field) => 'name' in field && field.name === name)
  const isOffered = has('credit') && credit && !containsHtml(credit) && !(data.credit ?? originalDoc?.credit)
  return {
    ...data,
    filesize,
    ...(isOffered ? { credit } : {}),
    ...(has('sourceHash') ? { sourceHash } : {}),
    fileNotes: [...prepared.notes, ...(isOffered ? [filledIn(credit)] : [])].join('\n') || null,
  }
}

type Stored = NamedFile & { updatedAt: string }

const storedOf = (req: PayloadRequest, collection: FileCollection, id: unknown): Promise<Stored | null> =>
  req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })

/** Keeps the content of a new file and of its sizes, which is there for readers once the save is committed. */
export const storeFile: CollectionAfterChangeHook = async ({ doc, previousDoc, collection, req }) => {
  const before = previousDoc as Partial<Stored> | undefined
  const namesBefore = before ? namesOf(before).map(({ name }) => name) : []
  if (before?.updatedAt) await settleFiles(collection, namesBefore, before.updatedAt)
  const prepared = preparedFor.get(req)
  preparedFor.delete(req)
  const stored = prepared && (await storedOf(req, collection.slug as FileCollection, doc.id))
  if (!stored) return doc
  const names = namesOf(stored)
  const files = new Map<string, Buffer>()
  for (const { name, size } of names) {
    const bytes = size ? req.payloadUploadSizes?.[size] : prepared.bytes
    if (bytes) files.set(name, bytes)
  }
  const gone = namesBefore.filter((name) => !names.some((now) => now.name === name))
  await keepFiles(req, collection, { changed: stored.updatedAt, files, gone })
  return doc
}

/** The names of files that are about to be deleted, by their ids: an answer need not hold them. */
const leaving = new WeakMap<PayloadRequest, Map<string, string[]>>()

/** Notes under which names a file that is deleted is kept. */
export const rememberFile: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const stored = await storedOf(req, collection.slug as FileCollection, id)
  const names = leaving.get(req) ?? new Map<string, string[]>()
  if (stored)
    leaving.set(
      req,
      names.set(
        String(id),
        namesOf(stored).map(({ name }) => name),
      ),
    )
}

/** Takes the content of a deleted file away once that is committed. */
export const removeFile: CollectionAfterDeleteHook = async ({ id, doc, collection, req }) => {
  const gone = leaving.get(req)?.get(String(id)) ?? []
  await keepFiles(req, collection, { changed: new Date(), files: new Map(), gone })
  return doc
}
