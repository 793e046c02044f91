import path from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { fieldRefusal } from '@/api/refusal'
import { containsHtml } from '@/fields/fields'
import type { Prepared } from '@/uploads/prepare-upload'
import { writeWhole } from '@/uploads/write-whole'
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

/** A picture that is cut to another shape is drawn anew, from what was prepared. */
const isCut = ({ query }: PayloadRequest): boolean =>
  Boolean((query?.uploadEdits as { crop?: unknown } | undefined)?.crop)

/** Notes with a new file what was done with it, and offers whom to name with a picture that says so. */
export const noteFile: CollectionBeforeChangeHook = ({ data, req, originalDoc, collection }) => {
  const prepared = preparedFor.get(req)
  if (!prepared) return data
  const { credit, sourceHash } = prepared
  const has = (name: string) => collection.fields.some((field) => 'name' in field && field.name === name)
  const isOffered = has('credit') && credit && !containsHtml(credit) && !(data.credit ?? originalDoc?.credit)
  return {
    ...data,
    ...(isCut(req) ? {} : { filesize: prepared.bytes.length }),
    ...(isOffered ? { credit } : {}),
    ...(has('sourceHash') ? { sourceHash } : {}),
    fileNotes: prepared.notes.join('\n') || null,
  }
}

/** Writes the file as it was prepared: Payload draws some pictures anew, without what they say of whose they are. */
export const storeFile: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const prepared = preparedFor.get(req)
  if (prepared && !isCut(req))
    await writeWhole(path.join(String(collection.upload.staticDir), doc.filename), prepared.bytes)
  preparedFor.delete(req)
  return doc
}
