import { idOf } from '../publishing/references'
import type { Written } from './written-fields'

export type FileKind = 'media' | 'documents'
/** A file and the field that shows it. */
export type FileShown = { kind: FileKind; id: string; field: string }

type Node = Record<string, unknown>

const asNode = (value: unknown): Node => (value && typeof value === 'object' ? (value as Node) : {})

/** Fields of any type that hold files. */
const fileFields: Record<string, FileKind> = {
  leadImage: 'media',
  documents: 'documents',
  reportDocument: 'documents',
}

const isFileKind = (value: unknown): value is FileKind => value === 'media' || value === 'documents'

type Found = (kind: FileKind, value: unknown) => void

/** Pictures, links to documents and downloads in a rich text. */
const inRichText = (node: Node, found: Found): void => {
  const { type, relationTo, value, children } = node
  const { doc, blockType, document } = asNode(node.fields)
  const linked = asNode(doc)
  if (type === 'upload' && isFileKind(relationTo)) found(relationTo, value)
  if (isFileKind(linked.relationTo)) found(linked.relationTo, linked.value)
  if (blockType === 'document-download') found('documents', document)
  for (const child of Array.isArray(children) ? children : []) inRichText(asNode(child), found)
}

const inFields = (data: Node, path: string, shown: FileShown[]): void => {
  for (const [name, value] of Object.entries(data)) {
    const field = `${path}${name}`
    const found: Found = (kind, file) => {
      const id = idOf(file)
      if (id && !shown.some((one) => one.id === id && one.field === field)) shown.push({ kind, id, field })
    }
    const kind = fileFields[name]
    const { root } = asNode(value)
    if (kind) for (const file of Array.isArray(value) ? value : [value]) found(kind, file)
    else if (root) inRichText(asNode(root), found)
    else if (value && typeof value === 'object' && name === 'outcome') inFields(asNode(value), `${field}.`, shown)
  }
}

/** The files that a document shows or links to, with the field of each. */
export const filesShown = (data: Written): FileShown[] => {
  const shown: FileShown[] = []
  inFields(data, '', shown)
  return shown
}
