import { richTextToHtml } from '@/rich-text/to-html'
import type { LanguageAttributes } from './written-in'

type Props = {
  state: Parameters<typeof richTextToHtml>[0] | null | undefined
  words?: LanguageAttributes
  className?: string
}

/** Rich text as the editor wrote it; the converters escape every text. */
export const RichText = ({ state, words, className = 'prose' }: Props) =>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own converters from structured content
  state ? <div className={className} {...words} dangerouslySetInnerHTML={{ __html: richTextToHtml(state) }} /> : null
