import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { FileCollection } from '@/publishing/files/files-used'
import { keptAt } from '@/uploads/kept-files'

type Point = { x?: unknown; y?: unknown }
type Edits = { crop?: unknown; heightInPixels?: unknown; widthInPixels?: unknown; focalPoint?: Point }
type StoredPicture = {
  id: string
  filename?: string
  mimeType?: string
  updatedAt?: string
  focalX?: number
  focalY?: number
}

const stored = new WeakSet<PayloadRequest>()

/** Returns whether the file of a request is the one that was there already. */
export const isStored = (req: PayloadRequest): boolean => stored.has(req)

/** The point that matters may come with any save, as text in the address: only another one asks for anything. */
const asksForCut = ({ query }: PayloadRequest, { focalX, focalY }: Partial<StoredPicture> = {}): boolean => {
  const edits = query?.uploadEdits as Edits | undefined
  if (!edits || typeof edits !== 'object') return false
  const { crop, heightInPixels, widthInPixels, focalPoint } = edits
  if (crop || heightInPixels || widthInPixels) return true
  return Boolean(focalPoint) && !(Number(focalPoint?.x) === focalX && Number(focalPoint?.y) === focalY)
}

/**
 * A picture that is cut again, or whose point that matters is moved, goes through a save as a new file does. Payload
 * does not know where it is.
 */
export const takeStored: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  stored.delete(req)
  if (operation !== 'update' || req.file) return args
  const { id } = args as { id?: string }
  if (id === undefined || !req.user || !asksForCut(req)) return args
  const kind = collection.slug as FileCollection
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<StoredPicture>({ collection: kind, where, req })
  if (!found?.filename || !found.mimeType?.startsWith('image/') || !asksForCut(req, found)) return args
  const bytes = await readFile(await keptAt(req.payload, kind, found.filename, found.updatedAt)).catch(() => undefined)
  if (!bytes) return args
  req.file = { name: found.filename, data: bytes, mimetype: found.mimeType, size: bytes.length }
  stored.add(req)
  return args
}
