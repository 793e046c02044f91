import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import { asNode, fieldsOf, nodesIn } from '@/rich-text/walk'
import { idOf } from '@/words/references'
import { placesOf, type Written } from './written-fields'

export type FileKind = 'media' | 'documents'
/** A file and the field that shows it. */
export type FileShown = { kind: FileKind; id: string; field: string }

type Shows = { kind: unknown; file: unknown }

const isFileKind = (value: unknown): value is FileKind => value === 'media' || value === 'documents'

const picturesIn = new Set<unknown>(['photo-gallery', 'picture-beside-text', 'video'])

/** Pictures, links to documents and downloads in a rich text. */
const inRichText = (state: unknown): Shows[] =>
  nodesIn(state).flatMap((node) => {
    const { doc, blockType, document, image, images } = fieldsOf(node)
    const linked = asNode(doc)
    const pictures = [picturesIn.has(blockType) ? [image, images] : []].flat(2)
    return [
      ...(node.type === 'upload' ? [{ kind: node.relationTo, file: node.value }] : []),
      { kind: linked.relationTo, file: linked.value },
      ...(blockType === 'document-download' ? [{ kind: 'documents', file: document }] : []),
      ...pictures.map((file) => ({ kind: 'media', file })),
    ]
  })

/** Returns the files that a document shows or links to, each with every field that does, in the order of the form. */
export const filesShown = (collection: ContentTypeSlug, data: Written): FileShown[] => {
  const { files, written } = definitionOf(collection)
  const inFields = Object.entries(files).flatMap(([path, kind]) =>
    placesOf(data, path).map(({ field, value }): [string, Shows[]] => [
      field,
      [value].flat().map((file) => ({ kind, file })),
    ]),
  )
  const inTexts = written.rich.flatMap((path) =>
    placesOf(data, path).map(({ field, value }): [string, Shows[]] => [field, inRichText(value)]),
  )
  const shown = new Map<string, FileShown>()
  const order = Object.keys(data)
  const place = ([field]: [string, Shows[]]) => order.indexOf(field.replace(/\..*/, ''))
  for (const [field, shows] of [...inFields, ...inTexts].sort((a, b) => place(a) - place(b)))
    for (const { kind, file } of shows) {
      const id = idOf(file)
      if (id && isFileKind(kind)) shown.set(`${field} ${id}`, { kind, id, field })
    }
  return [...shown.values()]
}
