import type { ContactLine } from './contact-lines'
import type { MailItem, Part } from './parts'
import { plainRichText } from './rich-text'

const asItem = ({ kind, title, address, summary, act }: MailItem): string =>
  [kind ? `${title} (${kind})` : title, summary, address, ...(act ? [`${act.words}: ${act.address}`] : [])]
    .filter(Boolean)
    .join('\n')

/** An address of a page is written out: no other form of it leads there. */
const asLine = (line: ContactLine): string =>
  line.map(({ text, href }) => (href?.startsWith('http') ? href : text)).join('')

/** A part of a message without markup; '' for one that only shows. */
export const partAsText = (part: Part): string => {
  if ('paragraph' in part) return part.paragraph
  if ('quote' in part) return part.quote.replace(/^/gm, '> ')
  if ('item' in part) return asItem(part.item)
  if ('contents' in part) return [`${part.contents.title}:`, ...part.contents.of.map((one) => `- ${one}`)].join('\n')
  if ('heading' in part) return `${part.heading}\n${'='.repeat(Math.min(part.heading.length, 60))}`
  if ('richText' in part) return plainRichText(part.richText)
  if ('writer' in part) return [part.writer.name, part.writer.role].filter(Boolean).join(', ')
  if ('picture' in part) return part.picture.caption ?? ''
  if ('contacts' in part)
    return part.contacts.map(({ name, lines }) => [name, ...lines.map(asLine)].join('\n')).join('\n\n')
  return `${part.button.words}:\n${part.button.address}`
}
