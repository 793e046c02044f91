import type { Document, Media } from '@/payload-types'
import type { RichText, RichTextNode } from '@/rich-text/state'

const element = { version: 1, format: '', indent: 0, direction: null }

export const text = (words: string, format = 0): RichTextNode => ({ type: 'text', version: 1, text: words, format })

const children = (parts: (string | RichTextNode)[]): RichTextNode[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const node = (type: string, fields: object, ...parts: (string | RichTextNode)[]): RichTextNode => ({
  ...element,
  type,
  ...fields,
  children: children(parts),
})

export const paragraph = (...parts: (string | RichTextNode)[]) => node('paragraph', {}, ...parts)
export const heading = (tag: string, ...parts: (string | RichTextNode)[]) => node('heading', { tag }, ...parts)
export const item = (...parts: (string | RichTextNode)[]) => node('listitem', { value: 1 }, ...parts)
export const list = (listType: 'bullet' | 'number', ...items: RichTextNode[]) =>
  node('list', { listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1 }, ...items)
export const link = (url: string, words: string) => node('link', { fields: { linkType: 'custom', url } }, words)
export const linkTo = (relationTo: string, value: unknown, words: string) =>
  node('link', { fields: { linkType: 'internal', doc: { relationTo, value } } }, words)
export const block = (blockType: string, fields: object): RichTextNode => ({
  type: 'block',
  version: 2,
  fields: { blockType, id: '6561', ...fields },
})
export const picture = (value: unknown): RichTextNode => ({ type: 'upload', version: 3, relationTo: 'media', value })
export const cell = (headerState: number, ...parts: (string | RichTextNode)[]) =>
  node('tablecell', { headerState, colSpan: 1, rowSpan: 1 }, paragraph(...parts))
export const row = (...cells: RichTextNode[]) => node('tablerow', {}, ...cells)
export const table = (...rows: RichTextNode[]) => node('table', {}, ...rows)

export const richText = (...nodes: RichTextNode[]): RichText => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: nodes },
})

const dates = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }

const size = (width: number, height: number) => ({
  url: `/api/media/file/bridge-${width}x${height}.webp`,
  width,
  height,
  mimeType: 'image/webp',
  filesize: width * 100,
  filename: `bridge-${width}x${height}.webp`,
})

export const bridge: Media = {
  id: 'media-1',
  placeholder: 'data:image/webp;base64,AAAA',
  alt: 'The new bridge at dusk',
  caption: 'The bridge opens in May',
  credit: 'A. Photographer',
  url: '/api/media/file/bridge.jpg',
  filename: 'bridge.jpg',
  mimeType: 'image/jpeg',
  filesize: 900_000,
  width: 3000,
  height: 2000,
  sizes: { small: size(480, 320), medium: size(960, 640), large: size(1600, 1067) },
  ...dates,
}

export const plan: Document = {
  id: 'document-1',
  title: 'Local plan',
  url: '/api/documents/file/plan.pdf',
  filename: 'plan.pdf',
  mimeType: 'application/pdf',
  filesize: 216_400,
  ...dates,
}
