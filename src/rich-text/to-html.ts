import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'
import type { Media } from '@/payload-types'
import { blockConverters } from './block-converters'
import { figureToHtml } from './images'
import type { Converter, RichText, RichTextOptions } from './state'
import { tableConverters } from './table-converters'
import { inside, textConverters } from './text-converters'

const upload =
  (options: RichTextOptions): Converter =>
  ({ node }) =>
    node.relationTo === 'media' ? figureToHtml(node.value as Media | string | null, options) : ''

/** What the editor does not offer may still arrive through REST: its words are shown, its form is not. */
const unknown: Converter = (nested) => inside(nested)

const converters = (options: RichTextOptions) => ({
  ...textConverters(options),
  ...tableConverters(),
  upload: upload(options),
  blocks: blockConverters(options),
  unknown,
})

/**
 * A rich text as HTML that is safe to put into a page: every text is escaped, links lead only to
 * http(s), mailto, tel and this site, and there are no inline styles or scripts (the site's
 * Content-Security-Policy allows neither).
 *
 * @param state as read through Payload with a depth of at least 1, so that pictures and links are populated;
 *   what is not populated is hidden from the reader, and a link to it becomes its text
 * @param options `baseUrl` makes every address absolute, for feeds
 * @returns HTML without a container; '' for an empty text
 */
export const richTextToHtml = (state: RichText | null | undefined, options: RichTextOptions = {}): string => {
  if (!state?.root) return ''
  return convertLexicalToHTML({
    data: state as unknown as Parameters<typeof convertLexicalToHTML>[0]['data'],
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
    converters: converters(options) as HTMLConverters,
  })
}
