import { randomBytes } from 'node:crypto'
import type { RichText } from '@/rich-text/state'

type Node = RichText['root']['children'][number]

export type LinkTarget =
  | 'news'
  | 'consultations'
  | 'inspection-reports'
  | 'service-notices'
  | 'topics'
  | 'pages'
  | 'documents'

/** Finds the id of what the sample calls by a collection and a key. */
export type Find = (
  collection: LinkTarget | 'contacts' | 'media' | 'newsletter-series' | 'committees' | 'agenda-items',
  key: string,
) => string

/** A part of a text that can't be made before everything it refers to has an id. */
type Later = (find: Find) => Node

/** A part of a text; a string is a paragraph, with **bold**, _italics_ and [links](news:key). */
export type TextPart = string | Later

const element = (type: string, children: Node[], rest: Record<string, unknown> = {}): Node => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...rest,
})

const nodeId = () => randomBytes(12).toString('hex')
const formats = { plain: 0, bold: 1, italic: 2 }

const words = (text: string, format = formats.plain): Node => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

/** @param target `https://…`, `mailto:…`, or a collection and a key such as `news:bridge` */
const link = (text: string, target: string, find: Find): Node => {
  const children = [words(text)]
  if (/^(https?|mailto):/.test(target))
    return element('link', children, {
      version: 3,
      id: nodeId(),
      fields: { linkType: 'custom', url: target, newTab: false },
    })
  const [relationTo, key = ''] = target.split(':') as [LinkTarget, string]
  const doc = { relationTo, value: find(relationTo, key) }
  return element('link', children, { version: 3, id: nodeId(), fields: { linkType: 'internal', doc, newTab: false } })
}

const inline = (text: string, find: Find): Node[] =>
  text
    .split(/(\*\*[^*]+\*\*|\b_[^_]+_\b|\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((piece) => {
      const linked = piece.match(/^\[([^\]]+)\]\(([^)]+)\)$/)
      if (linked) return link(linked[1] ?? '', linked[2] ?? '', find)
      if (piece.startsWith('**')) return words(piece.slice(2, -2), formats.bold)
      if (/^_.+_$/.test(piece)) return words(piece.slice(1, -1), formats.italic)
      return words(piece)
    })

const paragraph = (text: string, find: Find): Node =>
  element('paragraph', inline(text, find), { textFormat: 0, textStyle: '' })

export const heading =
  (level: 2 | 3, text: string): TextPart =>
  (find) =>
    element('heading', inline(text, find), { tag: `h${level}` })

const listOf =
  (listType: 'bullet' | 'number', items: string[]): TextPart =>
  (find) =>
    element(
      'list',
      items.map((item, index) => element('listitem', inline(item, find), { value: index + 1 })),
      { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start: 1 },
    )

export const list = (items: string[]): TextPart => listOf('bullet', items)
export const steps = (items: string[]): TextPart => listOf('number', items)

/** A table whose first row names its columns. */
export const table =
  (rows: string[][]): TextPart =>
  (find) =>
    element(
      'table',
      rows.map((cells, row) =>
        element(
          'tablerow',
          cells.map((cell) =>
            element('tablecell', [paragraph(cell, find)], {
              headerState: row === 0 ? 1 : 0,
              colSpan: 1,
              rowSpan: 1,
              backgroundColor: null,
            }),
          ),
        ),
      ),
    )

export const image =
  (key: string): TextPart =>
  (find) => ({
    type: 'upload',
    version: 3,
    format: '',
    id: nodeId(),
    fields: {},
    relationTo: 'media',
    value: find('media', key),
  })

const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: nodeId(), blockType, blockName: '', ...fields },
})

export const quote =
  (quoted: string, name: string, role?: string): TextPart =>
  () =>
    block('quote', { quote: quoted, name, role })

export const keyPoints =
  (points: string[]): TextPart =>
  () =>
    block('key-points', { points: points.map((text) => ({ id: nodeId(), text })) })

export const gallery =
  (title: string, pictures: string[]): TextPart =>
  (find) =>
    block('photo-gallery', { title, images: pictures.map((key) => find('media', key)) })

export const pictureBeside =
  (key: string, text: string, side: 'start' | 'end' = 'start'): TextPart =>
  (find) =>
    block('picture-beside-text', { image: find('media', key), text, side })

export const figures =
  (all: [figure: string, words: string][]): TextPart =>
  () =>
    block('figures', { figures: all.map(([figure, words]) => ({ id: nodeId(), figure, words })) })

export const download =
  (document: string): TextPart =>
  (find) =>
    block('document-download', { document: find('documents', document) })

export const callToAction =
  (label: string, url: string): TextPart =>
  () =>
    block('call-to-action', { label, url })

export const contact =
  (key: string): TextPart =>
  (find) =>
    block('contact', { contact: find('contacts', key) })

export const video =
  (title: string, url: string, transcript: string, picture: string): TextPart =>
  (find) =>
    block('video', { title, url, image: find('media', picture), transcript })

/** Makes rich text of its parts. */
export const richText = (parts: TextPart[], find: Find): RichText => ({
  root: {
    type: 'root',
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    children: parts.map((part) => (typeof part === 'string' ? paragraph(part, find) : part(find))),
  },
})
