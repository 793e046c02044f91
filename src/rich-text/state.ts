import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { News } from '@/payload-types'

/** A rich text as Payload stores and returns it. */
export type RichText = News['body']

/** A node of a rich text. Programs write through REST as well, so nothing but the type is sure to be there. */
export type RichTextNode = {
  type: string
  version: number
  children?: RichTextNode[]
  [key: string]: unknown
}

export type RichTextOptions = {
  /** Absolute address of the site, without a slash at its end. With it every href and src is absolute. */
  baseUrl?: string
}

/** Turns one kind of node into HTML; Payload's converter walks the tree. */
export type Converter = HTMLConverter<RichTextNode>
