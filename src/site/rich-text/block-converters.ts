import type { Contact, Document } from '../../payload-types'
import { telephoneParts } from '../../words/telephone-numbers'
import { asText, escapeHtml, paragraphsToHtml } from './escape'
import { fileTypeAndSize } from './files'
import { documentHref, safeHref } from './links'
import type { Converter, RichTextOptions } from './state'

type Fields = Record<string, unknown>
type Block = (fields: Fields, options: RichTextOptions) => string

const anchor = (href: string | undefined, text: string, className = '') =>
  href
    ? `<a${className && ` class="${className}"`} href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
    : escapeHtml(text)

/** Somebody's words, with their name and role. */
export const quoteToHtml = (fields: { quote?: unknown; name?: unknown; role?: unknown }): string => {
  const words = paragraphsToHtml(asText(fields.quote))
  if (!words) return ''
  const [name, role] = [asText(fields.name), asText(fields.role)].map(escapeHtml)
  const who = [name && `<span class="quote__name">${name}</span>`, role].filter(Boolean).join(', ')
  const figcaption = who && `<figcaption dir="auto">${who}</figcaption>`
  return `<figure class="quote"><blockquote dir="auto">${words}</blockquote>${figcaption}</figure>`
}

const keyPoints: Block = ({ points }) => {
  const texts = (Array.isArray(points) ? points : []).map((point) => asText(point?.text)).filter(Boolean)
  const items = texts.map((text) => `<li dir="auto">${escapeHtml(text)}</li>`).join('')
  return items && `<div class="key-points"><h2>Key points</h2><ul>${items}</ul></div>`
}

/** A document to download, with its type and size; '' if it is missing. */
export const documentToHtml = (document: Document | string | null | undefined, options: RichTextOptions): string => {
  if (!document || typeof document === 'string') return ''
  const details = fileTypeAndSize(document)
  const link = anchor(documentHref(document, options.baseUrl), asText(document.title) || asText(document.filename))
  const size = details && ` <span class="file-details">(${escapeHtml(details)})</span>`
  const description = document.description ? paragraphsToHtml(asText(document.description)) : ''
  return `<div class="document"><p dir="auto">${link}${size}</p>${description}</div>`
}

const callToAction: Block = ({ label, url }, { baseUrl }) =>
  asText(label) && `<p dir="auto">${anchor(safeHref(url, baseUrl), asText(label), 'button')}</p>`

/** An email address, which a narrow column breaks at its sign first. */
const emailToHtml = (email: string): string =>
  anchor(safeHref(`mailto:${email}`), email).replace(/@(?=[^@]*<\/a>$)/, '<wbr>@')

const telephoneToHtml = (phone: string): string =>
  telephoneParts(phone)
    .map(({ text, href }) => anchor(href, text))
    .join('')

/** Whom to ask: name, team, email, telephone and hours, as far as they are known. */
export const contactToHtml = (contact: Contact | string | null | undefined): string => {
  if (!contact || typeof contact === 'string') return ''
  const { name, team, email, phone, hours } = contact
  const lines = [
    name && `<p class="contact-name" dir="auto"><strong>${escapeHtml(asText(name))}</strong></p>`,
    team && `<p dir="auto">${escapeHtml(asText(team))}</p>`,
    email && `<p>Email: ${emailToHtml(asText(email))}</p>`,
    phone && `<p>Telephone: ${telephoneToHtml(asText(phone))}</p>`,
    hours && paragraphsToHtml(asText(hours)),
  ]
  return `<div class="contact">${lines.filter(Boolean).join('')}</div>`
}

const video: Block = ({ title, url, transcript }, { baseUrl }) => {
  const name = asText(title) || 'Video'
  const words = paragraphsToHtml(asText(transcript))
  const details =
    words &&
    `<details><summary>Transcript<span class="visually-hidden"> of ${escapeHtml(name)}</span></summary>${words}</details>`
  return `<div class="video"><p dir="auto">${anchor(safeHref(url, baseUrl), `Watch: ${name}`)}</p>${details}</div>`
}

const blocks: Record<string, Block> = {
  quote: quoteToHtml,
  'key-points': keyPoints,
  'document-download': ({ document }, options) => documentToHtml(document as Document | string | null, options),
  'call-to-action': callToAction,
  contact: ({ contact }) => contactToHtml(contact as Contact | string | null),
  video,
}

/** The blocks of `collections/rich-text/blocks.ts`. */
export const blockConverters = (options: RichTextOptions): Record<string, Converter> =>
  Object.fromEntries(
    Object.entries(blocks).map(([name, toHtml]): [string, Converter] => [
      name,
      ({ node }) => toHtml((node.fields ?? {}) as Fields, options),
    ]),
  )
