import { richTextToHtml } from '../rich-text/to-html'

type Props = { state: Parameters<typeof richTextToHtml>[0] | null | undefined; className?: string }

/** Rich text as the editor wrote it; the converters escape every text. */
export const RichText = ({ state, className = 'prose' }: Props) =>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own converters from structured content
  state ? <div className={className} dangerouslySetInnerHTML={{ __html: richTextToHtml(state) }} /> : null
