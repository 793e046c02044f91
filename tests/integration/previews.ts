import { expect } from 'vitest'
import type { PreviewLink } from '@/payload-types'
import { openPreviewLink } from '@/publishing/previews/open-preview-link'
import { type ContentTypeSlug, complete, published } from './content'
import type { Newsroom, Person } from './newsroom'

export type Link = PreviewLink & { address: string | null }

const token = ({ address }: Link): string => String(address).split('/').at(-1) as string

/** What the tests of previews do over and over. */
export const previewsIn = (newsroom: Newsroom, editor: Person) => {
  const save = async (type: ContentTypeSlug, data: object, as: Person): Promise<string> => {
    const { status, body } = await newsroom.rest('POST', type, { as, body: data })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc.id
  }
  const askForLink = (as: Person | undefined, type: string, documentId: unknown, more: object = {}) =>
    newsroom.rest('POST', 'preview-links', {
      as,
      body: { contentType: type, documentId, forWhom: 'Meadow Gazette', ...more },
    })
  return {
    token,
    askForLink,
    draft: (type: ContentTypeSlug, more: Record<string, unknown> = {}, as = editor) =>
      save(type, complete(type, more), as),
    published: (type: ContentTypeSlug, more: Record<string, unknown> = {}, as = editor) =>
      save(type, published(type, more), as),
    change: (type: ContentTypeSlug, id: string, body: object, as = editor) =>
      newsroom.rest('PATCH', `${type}/${id}`, { as, body, query: { draft: true } }),
    link: async (type: ContentTypeSlug, id: string, more: object = {}, as = editor): Promise<Link> => {
      const { status, body } = await askForLink(as, type, id, more)
      expect(status, JSON.stringify(body)).toBe(201)
      return body.doc
    },
    /** As the editor, or as somebody else: undefined is nobody. */
    patchLink: (id: string, body: object, ...by: [Person | undefined] | []) =>
      newsroom.rest('PATCH', `preview-links/${id}`, { as: by.length > 0 ? by[0] : editor, body }),
    open: (link: Link, now = new Date()) => openPreviewLink(newsroom.payload, token(link), now),
    log: async (where: object) => {
      const query = { where: where as never, sort: 'at', depth: 0, pagination: false }
      return (await newsroom.payload.find({ collection: 'publication-log', ...query })).docs
    },
  }
}
