import {
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  ValidationError,
} from 'payload'
import { publicAddress } from '@/addresses/file-address'
import { fieldRefusal } from '@/api/refusal'
import type { FileCollection } from '@/publishing/files/files-used'
import { freeName } from '@/publishing/files/free-name'
import { endingOf } from '@/uploads/file-content'
import { isStored, takeStored } from './cut-again'
import { prepareFile } from './stored-file'

type Problem = { path: string; message: string }
type Check = (value: unknown, context: unknown) => unknown

const refuse = (collection: string, message: string) => fieldRefusal({ collection, path: 'file', message })

/** What a file is, is judged by its content; but servers and programs go by its name, so both must agree. */
const nameSaysWhatItIs =
  (extensions: string[]): CollectionBeforeOperationHook =>
  ({ args, req, collection }) => {
    const name = req.file?.name
    if (!name || extensions.includes(endingOf(name))) return args
    const message = `“${name}” is not a file to use here: its name must end with .${extensions.join(', .')}.`
    throw refuse(collection.slug, message)
  }

/** A new document comes with its file: Payload would else fetch one from an address in the form, unseen. */
const fileComesAlong: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  const { duplicateFromID } = args as { duplicateFromID?: unknown }
  if (operation === 'create' && !req.file && !duplicateFromID) throw refuse(collection.slug, 'Choose a file.')
  return args
}

/** The form is looked at before the file is worked on: a fault in it is told at once. */
const formBeforeFile: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'update' || !args.data) return args
  const data = args.data as Record<string, unknown>
  const problems: Problem[] = []
  for (const field of collection.fields) {
    if (!('name' in field) || !(field.name in data) || !('validate' in field) || !field.validate) continue
    const context = { ...field, data, siblingData: data, req, operation, path: [field.name], event: 'submit' }
    const found = await (field.validate as Check)(data[field.name], context)
    if (typeof found === 'string') problems.push({ path: field.name, message: found })
  }
  if (problems.length > 0) throw new ValidationError({ collection: collection.slug, errors: problems })
  return args
}

/**
 * Gives a new file a name that leads nowhere else. One that replaces another may keep its name: then
 * its address stays, too. Payload itself looks neither at earlier names nor at those of sizes.
 */
const underFreeName: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id === undefined) throw refuse(collection.slug, 'Replace one file at a time.')
  const own = id === undefined ? undefined : String(id)
  if (isStored(req)) return { ...args, overwriteExistingFiles: true }
  req.file.name = await freeName(req, collection.slug as FileCollection, req.file.name, own)
  return { ...args, overwriteExistingFiles: true }
}

/** Gives a file the name that it has in answers: its public address, of each size too. */
const showPublicAddresses: CollectionAfterReadHook = ({ doc }) => {
  const shown = (address: unknown) => (typeof address === 'string' ? publicAddress(address) : address)
  const withUrl = (file: Record<string, unknown>) => ('url' in file ? { ...file, url: shown(file.url) } : file)
  const { sizes, thumbnailURL } = doc as { sizes?: Record<string, Record<string, unknown>>; thumbnailURL?: unknown }
  return {
    ...withUrl(doc),
    ...(thumbnailURL ? { thumbnailURL: shown(thumbnailURL) } : {}),
    ...(sizes
      ? { sizes: Object.fromEntries(Object.entries(sizes).map(([name, file]) => [name, file && withUrl(file)])) }
      : {}),
  }
}

/**
 * Is a file with words about it.
 *
 * @param extensions how its name may end, without the dot
 */
export const isFile = (extensions: string[]): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [
    fileComesAlong,
    takeStored,
    nameSaysWhatItIs(extensions),
    formBeforeFile,
    prepareFile,
    underFreeName,
  ],
  afterRead: [showPublicAddresses],
})
