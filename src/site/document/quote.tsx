import { quoteToHtml } from '@/rich-text/block-converters'
import type { LanguageAttributes } from './written-in'

type Props = { quote: { quote?: string | null; name?: string | null; role?: string | null }; words: LanguageAttributes }

/** Somebody's words: as in a text. */
export const Quote = ({ quote, words }: Props) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own converter, which escapes every text
  <div {...words} dangerouslySetInnerHTML={{ __html: quoteToHtml(quote) }} />
)
