import type { Contact, Document, Media } from '@/payload-types'
import { telephoneParts } from '@/words/telephone-numbers'
import { spokenAddress } from '@/words/web-address'
import { asText, escapeHtml, paragraphsToHtml } from './escape'
import { fileType, fileTypeAndSize } from './files'
import { figureToHtml, halfImageSizes, imageSources, imgToHtml, storyImageSizes } from './images'
import { documentHref, safeHref } from './links'
import type { Converter, RichTextOptions } from './state'

type Fields = Record<string, unknown>
type Block = (fields: Fields, options: RichTextOptions) => string

const anchor = (href: string | undefined, text: string, className = '') =>
  href
    ? `<a${className && ` class="${className}"`} href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
    : escapeHtml(text)

/** Longer words of somebody are text, to be read after who said them; shorter ones are shown large. In characters. */
const longQuote = 120

/** Somebody's words, with their name and role. */
export const quoteToHtml = (fields: { quote?: unknown; name?: unknown; role?: unknown }): string => {
  const said = asText(fields.quote)
  if (!said) return ''
  const [name, role] = [asText(fields.name), asText(fields.role)].map(escapeHtml)
  const comma = name && role ? '<span class="quote__comma">, </span>' : ''
  const who = `${name && `<span class="quote__name">${name}</span>`}${comma}${role}`
  const figcaption = who && `<figcaption dir="auto">${who}</figcaption>`
  const blockquote = `<blockquote dir="auto">${paragraphsToHtml(said)}</blockquote>`
  return said.length > longQuote
    ? `<figure class="quote quote--long">${figcaption}${blockquote}</figure>`
    : `<figure class="quote">${blockquote}${figcaption}</figure>`
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
  const size = details && ` <span class="file-details">(${escapeHtml(details)})</span>`
  const link = anchor(documentHref(document, options.baseUrl), asText(document.title) || asText(document.filename))
  const description = document.description ? paragraphsToHtml(asText(document.description)) : ''
  const type = escapeHtml(fileType(document).split(' ')[0] ?? '')
  // Elsewhere, in a feed, nothing draws it as a sign: it would be words.
  const tile = options.baseUrl ? '' : `<span class="document__type" aria-hidden="true">${type}</span>`
  const whole = link.endsWith('</a>') ? link.replace(/<\/a>$/, () => `${size}</a>`) : `${link}${size}`
  return `<div class="document">${tile}<div><p dir="auto">${whole}</p>${description}</div></div>`
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

const websiteToHtml = (website: string): string => anchor(safeHref(website), spokenAddress(website))

const said = (name: string): string => `<span class="visually-hidden">${name}: </span>`

/** Returns whom to ask: name, team, telephone, email, web address and hours, as far as they are known. */
export const contactToHtml = (contact: Contact | string | null | undefined): string => {
  if (!contact || typeof contact === 'string') return ''
  const { name, team, email, phone, website, hours } = contact
  const lines = [
    name && `<p class="contact-name" dir="auto"><strong>${escapeHtml(asText(name))}</strong></p>`,
    team && `<p dir="auto">${escapeHtml(asText(team))}</p>`,
    phone && `<p class="contact-phone">${said('Telephone')}${telephoneToHtml(asText(phone))}</p>`,
    email && `<p>${said('Email')}${emailToHtml(asText(email))}</p>`,
    website && `<p>${said('Web address')}${websiteToHtml(asText(website))}</p>`,
    hours && `<div class="contact-hours">${paragraphsToHtml(asText(hours))}</div>`,
  ]
  return `<div class="contact">${lines.filter(Boolean).join('')}</div>`
}

type Picture = Media | string | null | undefined

/** Leads to the whole picture, since a gallery shows each in the same shape. */
const inGallery = (media: Picture, options: RichTextOptions): string => {
  const figure = figureToHtml(media, options, halfImageSizes)
  const { srcset, src } = imageSources(media, options) ?? {}
  const largest = srcset?.split(', ').at(-1)?.split(' ')[0] ?? ''
  const href = escapeHtml(largest || src || '')
  return figure && `<li>${figure.replace(/<img [^>]*>/, (img) => `<a href="${href}">${img}</a>`)}</li>`
}

const photoGallery: Block = ({ title, images }, options) => {
  const pictures = (Array.isArray(images) ? images : []).map((media) => inGallery(media as Picture, options)).join('')
  const name = asText(title) && `<p class="gallery__title" dir="auto">${escapeHtml(asText(title))}</p>`
  return pictures && `<div class="gallery">${name}<ul>${pictures}</ul></div>`
}

const pictureBesideText: Block = ({ image, text, side }, options) => {
  const figure = figureToHtml(image as Picture, options, halfImageSizes)
  const words = paragraphsToHtml(asText(text))
  if (!figure) return words
  return `<div class="beside${side === 'end' ? ' beside--end' : ''}">${figure}<div>${words}</div></div>`
}

const figures: Block = ({ figures: all }) => {
  const items = (Array.isArray(all) ? all : []).map((one) => [asText(one?.figure), asText(one?.words)].map(escapeHtml))
  const rows = items.filter(([figure, words]) => figure && words)
  const list = rows.map(([figure, words]) => `<li dir="auto"><strong>${figure}</strong> <span>${words}</span></li>`)
  return list.length > 0 ? `<ul class="figures">${list.join('')}</ul>` : ''
}

/** "on vimeo.com": another site than the one that readers are on. */
const siteOf = (href: string | undefined): string =>
  href?.startsWith('http') ? ` <span class="video__site">on ${new URL(href).host.replace(/^www\./, '')}</span>` : ''

/** A link, and nothing of the site that it leads to: no frame, no script, no picture that tells it who looks. */
const video: Block = ({ title, url, image, transcript }, options) => {
  const name = asText(title) || 'Video'
  const href = safeHref(url, options.baseUrl)
  const words = paragraphsToHtml(asText(transcript))
  const details =
    words &&
    `<details><summary>Transcript<span class="visually-hidden"> of ${escapeHtml(name)}</span></summary>${words}</details>`
  const img = imgToHtml(image as Picture, { sizes: storyImageSizes, decorative: true }, options)
  const link = anchor(href, `Watch: ${name}`)
  const watch = href && img ? link.replace('>', () => `><span class="video__picture">${img}</span>`) : link
  return `<div class="video"><p dir="auto">${watch}${siteOf(href)}</p>${details}</div>`
}

const blocks: Record<string, Block> = {
  quote: quoteToHtml,
  'key-points': keyPoints,
  'photo-gallery': photoGallery,
  'picture-beside-text': pictureBesideText,
  figures,
  'document-download': ({ document }, options) => documentToHtml(document as Document | string | null, options),
  'call-to-action': callToAction,
  contact: ({ contact }) => contactToHtml(contact as Contact | string | null),
  video,
}

/** The blocks of `src/rich-text/blocks.ts`. */
export const blockConverters = (options: RichTextOptions): Record<string, Converter> =>
  Object.fromEntries(
    Object.entries(blocks).map(([name, toHtml]): [string, Converter] => [
      name,
      ({ node }) => toHtml((node.fields ?? {}) as Fields, options),
    ]),
  )
