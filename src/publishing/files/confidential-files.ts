import { type ContentTypeSlug, contentTypes } from '@collections/definitions'
import type { Block, CollectionConfig, PayloadRequest, Where } from 'payload'
import { refusal } from '@/api/refusal'
import { confidentialIn, confidentialOf } from '@/publishing/later-parts'
import type { SavePart } from '@/publishing/saves/save'
import { named } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { sharedIn } from './files-used'

type Files = { media: string[]; documents: string[] }

const without = (data: Data, fields: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name)))

/** Documents of a type, published or not, that use any of some files. */
const using = async (req: PayloadRequest, type: ContentTypeSlug, { media, documents }: Files): Promise<Version[]> => {
  const uses: Where = { or: [{ usedMedia: { in: media } }, { usedDocuments: { in: documents } }] }
  const query = {
    collection: named(type),
    where: uses,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  }
  const [kept, newest] = [
    await req.payload.find({ ...query, draft: false }),
    await req.payload.find({ ...query, draft: true }),
  ]
  return [...kept.docs, ...newest.docs] as unknown as Version[]
}

/** Of some files, those that a document keeps from readers. */
const keptFrom = (
  req: PayloadRequest,
  type: ContentTypeSlug,
  document: Version,
  files: Files,
  blocks: Block[],
): Files => {
  const { config } = req.payload.collections[type]
  const hidden = confidentialIn(document, config)
  const kept = sharedIn(config.fields, Object.fromEntries(hidden.map((name) => [name, document[name]])), blocks)
  const shown = sharedIn(config.fields, without(document, hidden), blocks)
  const only = (kind: keyof Files) => kept[kind].filter((id) => files[kind].includes(id) && !shown[kind].includes(id))
  return { media: only('media'), documents: only('documents') }
}

const isAny = ({ media, documents }: Files): boolean => media.length + documents.length > 0

const titleOf = ({ title }: Pick<Version, 'title'>): string => (title ? `“${title}”` : 'something without a title')

/**
 * Keeps a file that belongs to something confidential from being published with anything else, and something with a
 * file that others publish from being called confidential.
 *
 * @throws {APIError} 409 with the title of the other
 */
export const keepsFilesConfidential = (fields: CollectionConfig['fields'], blocks: Block[]): SavePart => ({
  prepare: async ({ type, id, collection, req, data }) => {
    if (data._status !== 'published') return data
    const hidden = confidentialIn(data, collection)
    const shown = sharedIn(fields, without(data, hidden), blocks)
    const kept = sharedIn(fields, Object.fromEntries(hidden.map((name) => [name, data[name]])), blocks)
    for (const other of contentTypes) {
      const { config } = req.payload.collections[other]
      const isAsked = confidentialOf(config).length > 0
      for (const document of isAsked && isAny(shown) ? await using(req, other, shown) : [])
        if (!(other === type && document.id === id) && isAny(keptFrom(req, other, document, shown, blocks)))
          throw refusal(
            `A file of this belongs to ${titleOf(document)}, which is confidential. Take it out first.`,
            409,
          )
      for (const document of isAny(kept) ? await using(req, other, kept) : []) {
        const isOther = !(other === type && document.id === id) && document._status === 'published'
        if (isOther && !isAny(keptFrom(req, other, document, kept, blocks)))
          throw refusal(
            `A file of this is public with ${titleOf(document)}, so that it can’t be confidential here.`,
            409,
          )
      }
    }
    return data
  },
})
