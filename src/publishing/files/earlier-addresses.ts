import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { addressOfFile, fileAt } from '@/addresses/file-address'
import type { DatabaseReader } from '@/publishing/store'
import type { FileCollection } from './files-used'

/*
 * The address of a file is kept for ever: when another file takes its place under another name, the
 * old names, of each size too, lead to the new ones. What was public and is deleted is told to be gone.
 */

/** A file as it is kept, of which only the names matter here. */
export type NamedFile = {
  id: string
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
  releasedAt?: string | Date | null
}

type FileAddressRow = { id: string; address: string; file: string; size?: string | null; wasPublic?: boolean | null }

type Name = { name: string; size: string | null }

/** Every name under which a file can be asked for. */
export const namesOf = ({ filename, sizes }: Partial<NamedFile>): Name[] => {
  const ofSizes = Object.entries(sizes ?? {}).map(([size, file]) => ({ name: file?.filename, size }))
  return [{ name: filename, size: null }, ...ofSizes].filter((one): one is Name => Boolean(one.name))
}

const isPublic = ({ releasedAt }: Pick<NamedFile, 'releasedAt'>, now: Date): boolean =>
  Boolean(releasedAt && new Date(releasedAt) <= now)

const rowAt = async ({ payload, req }: DatabaseReader, address: string): Promise<FileAddressRow | undefined> =>
  (await payload.db.findOne<FileAddressRow>({
    collection: 'file-addresses',
    where: { address: { equals: address } },
    req,
  })) ?? undefined

const fileOf = async (
  { payload, req }: DatabaseReader,
  kind: FileCollection,
  id: string,
): Promise<NamedFile | undefined> =>
  (await payload.db.findOne<NamedFile>({ collection: kind, where: { id: { equals: id } }, req })) ?? undefined

const remember = async (req: PayloadRequest, kind: FileCollection, file: NamedFile, names: Name[]): Promise<void> => {
  const wasPublic = isPublic(file, new Date())
  for (const { name, size } of names) {
    const address = addressOfFile(kind, name)
    const data = { address, kind, file: String(file.id), size, wasPublic }
    const there = await rowAt({ payload: req.payload, req }, address)
    if (!there) await req.payload.db.create({ collection: 'file-addresses', data, req, returning: false })
    else {
      // An address that readers once had stays known as such.
      const changed = { ...data, wasPublic: wasPublic || Boolean(there.wasPublic) }
      await req.payload.db.updateOne({
        collection: 'file-addresses',
        id: there.id,
        data: changed,
        req,
        returning: false,
      })
    }
  }
}

/** Keeps the names that a file loses when another takes its place, or its sizes are made anew. */
export const keepAddresses: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (!originalDoc?.id) return data
  const kind = collection.slug as FileCollection
  const now = new Set(namesOf({ ...originalDoc, ...data }).map(({ name }) => name))
  const lost = namesOf(originalDoc).filter(({ name }) => !now.has(name))
  await remember(req, kind, originalDoc as NamedFile, lost)
  return data
}

/** What was public is told to be gone once it is deleted; of the rest nothing stays. */
export const leaveAddresses: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const kind = collection.slug as FileCollection
  const reader = { payload: req.payload, req }
  const file = await fileOf(reader, kind, String(id))
  if (file && isPublic(file, new Date())) await remember(req, kind, file, namesOf(file))
}

/** Describes what a reader is told at the address of a file that is not there. */
export type FileWhereabouts = { status: 301; location: string } | { status: 410 }

/**
 * Returns where the file of an earlier address is now. Nothing is told of one that isn't public.
 *
 * @param path of an address where the public gets no file
 */
export const whereFileIs = async (
  reader: DatabaseReader,
  path: string,
  now: Date,
): Promise<FileWhereabouts | undefined> => {
  const asked = fileAt(path)
  if (!asked) return undefined
  const { kind, name } = asked
  const row = await rowAt(reader, addressOfFile(kind, name))
  if (!row) return undefined
  const file = await fileOf(reader, kind, row.file)
  if (!file || !isPublic(file, now)) return row.wasPublic ? { status: 410 } : undefined
  const target = (row.size && file.sizes?.[row.size]?.filename) || file.filename
  return target && target !== name ? { status: 301, location: addressOfFile(kind, target) } : undefined
}

/** The public file whose address this is, as it stands now. @returns its address */
export const publicFileAt = async (reader: DatabaseReader, path: string, now: Date): Promise<string | undefined> => {
  const asked = fileAt(path)
  if (!asked) return undefined
  const { kind, name } = asked
  const where = { filename: { equals: name } }
  const file = await reader.payload.db.findOne<NamedFile>({ collection: kind, where, req: reader.req })
  return file && isPublic(file, now) ? addressOfFile(kind, name) : undefined
}

/** Which files have, or had, a name. */
type FilesNamed = {
  /** The ids of those to which it leads, as it stands or as an earlier one. */
  leading: string[]
  /** The ids of those that were public under it and are deleted. */
  gone: string[]
}

/** Returns which files some names lead to, and which they led to when those were public. */
export const filesNamed = async (
  { payload, req }: DatabaseReader,
  kind: FileCollection,
  names: string[],
): Promise<FilesNamed> => {
  const sizes = payload.collections[kind].config.upload.imageSizes ?? []
  const paths = ['filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)]
  const query = { limit: 0, pagination: false, req } as const
  const present = await payload.db.find<NamedFile>({
    collection: kind,
    where: { or: paths.map((path) => ({ [path]: { in: names } })) },
    ...query,
  })
  const earlier = await payload.db.find<FileAddressRow>({
    collection: 'file-addresses',
    where: { address: { in: names.map((name) => addressOfFile(kind, name)) } },
    ...query,
  })
  const kept = await payload.db.find<NamedFile>({
    collection: kind,
    where: { id: { in: earlier.docs.map(({ file }) => file) } },
    ...query,
  })
  const leading = [...present.docs, ...kept.docs].map(({ id }) => String(id))
  const gone = earlier.docs.filter(({ file, wasPublic }) => wasPublic && !leading.includes(file))
  return { leading, gone: gone.map(({ file }) => file) }
}
