import type { ContentTypeSlug } from '@collections/definitions'
import { type PayloadRequest, ValidationError } from 'payload'
import type { Save } from '@/publishing/saves/save'
import { whatBlocks } from '@/writing/checklist/checklist'
import type { KnownFiles } from '@/writing/checklist/finding'
import { type FileKind, filesShown } from '@/writing/files-shown'
import type { Written } from '@/writing/written-fields'

const knownFiles = async (req: PayloadRequest, collection: ContentTypeSlug, data: Written): Promise<KnownFiles> => {
  const shown = filesShown(collection, data)
  const read = async (kind: FileKind) => {
    const ids = shown.filter((file) => file.kind === kind).map(({ id }) => id)
    if (ids.length === 0) return []
    const where = { id: { in: ids } }
    // What somebody may not read they may still have to put right: whoever submits sees the file's name alone.
    const { docs } = await req.payload.find({
      collection: kind,
      where,
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return docs
  }
  return { media: (await read('media')) as KnownFiles['media'], documents: [] }
}

/**
 * Checks that a version is what it must be before others decide about it or read it: pictures have text alternatives,
 * as the law demands of public bodies, and nothing of a template is left.
 *
 * @throws {ValidationError} with a message for each field
 */
export const refuseUnready = async (req: PayloadRequest, collection: ContentTypeSlug, data: Written): Promise<void> => {
  const known = await knownFiles(req, collection, data)
  const findings = whatBlocks({ collection, data, known, now: new Date() })
  const byField = new Map<string, string[]>()
  for (const { field, message } of findings) byField.set(field, [...(byField.get(field) ?? []), message])
  if (byField.size === 0) return
  const { flattenedFields } = req.payload.collections[collection].config
  const labelOf = (path: string) => {
    const field = flattenedFields.find(({ name }) => name === path)
    return field && 'label' in field && typeof field.label === 'string' ? field.label : undefined
  }
  const errors = [...byField].map(([path, messages]) => ({
    path,
    label: labelOf(path),
    message: [...new Set(messages)].join(' '),
  }))
  throw new ValidationError({ collection, errors, req }, req.t)
}

/** The same for a save. The program itself publishes what it is given. @throws {ValidationError} */
export const readyForReaders = async ({ req, type, newest, data }: Save): Promise<void> => {
  if (req.user) await refuseUnready(req, type, { ...newest, ...data })
}
