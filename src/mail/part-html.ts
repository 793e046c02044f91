import { defaultLanguage, directionOf } from '@/words/languages'
import type { ContactLine } from './contact-lines'
import type { Link, MailContact, MailItem, MailPicture, Part } from './parts'
import { styledRichText } from './rich-text'

/** How the council looks in mails. */
export type MailBrand = { council: string; colour: string; onColour: string; accent: string; address: string }

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] as string)

/** Its lines stay lines. */
export const inLines = (text: string): string => escaped(text.trim()).replaceAll('\n', '<br>')

/** Attributes of what the site itself says in a message in another language. */
export const asOurs = (language: string): string =>
  language === defaultLanguage ? '' : ` lang="${defaultLanguage}" dir="${directionOf(defaultLanguage)}"`

const writtenIn = (language: string | undefined): string =>
  language ? ` lang="${escaped(language)}" dir="${directionOf(language)}"` : ''

const text = 'font-size:17px;line-height:26px;mso-line-height-rule:exactly'
const small = 'font-size:15px;line-height:22px;mso-line-height-rule:exactly'

/** Attributes of a table that only places things: the Word engine of Outlook knows no other layout. */
export const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"'

/** @param style besides its measures */
const img = ({ address, width, height, alt }: MailPicture, style = ''): string =>
  `<img src="${escaped(address)}" width="${width}" height="${height}" alt="${escaped(alt)}" style="display:block;border:0;${style}">`

const link = ({ words, address }: Link, { colour }: MailBrand): string =>
  `<a class="link" href="${escaped(address)}" style="color:${colour}">${escaped(words)}</a>`

/** Outlook draws with Word: the colour and the padding stand on the cell. */
const button = ({ words, address }: Link, { colour, onColour }: MailBrand, ours: string): string =>
  `<table ${table}${ours} style="margin:0 0 20px"><tr><td bgcolor="${colour}" style="padding:13px 22px;border-radius:3px"><a href="${escaped(address)}" style="color:${onColour};font-size:17px;font-weight:bold;text-decoration:none">${escaped(words)}</a></td></tr></table>`

/** A picture with words beside it. @param gap between them, in pixels */
const beside = (picture: MailPicture | undefined, words: string, style: string, gap = 16): string => {
  if (!picture) return words
  return `<table ${table} width="100%"><tr><td width="${picture.width + gap}" valign="top" style="width:${picture.width + gap}px">${img(picture, style)}</td><td valign="top">${words}</td></tr></table>`
}

const asItem = (item: MailItem, level: 'h2' | 'h3', brand: MailBrand, ours: string): string => {
  const { kind, title, address, summary, picture, act, language } = item
  const above = kind ? `<p class="quiet"${ours} style="margin:0;${small}">${escaped(kind)}</p>` : ''
  const lang = writtenIn(language)
  const below = summary ? `\n<p${lang} style="margin:0 0 ${act ? 12 : 24}px;${text}">${inLines(summary)}</p>` : ''
  const words = `${above}<${level}${lang} style="margin:0 0 ${summary ? 4 : 12}px;font-size:20px;line-height:26px;mso-line-height-rule:exactly">${link({ words: title, address }, brand)}</${level}>${below}`
  return `${beside(picture, words, 'border-radius:2px')}${act ? button(act, brand, ours) : ''}`
}

const asHeading = (words: string): string =>
  `<table ${table} width="100%" style="margin:12px 0 0"><tr><td class="rule" style="border-top:3px solid #11191c;padding:14px 0 8px"><h2 style="margin:0;font-size:23px;line-height:28px;mso-line-height-rule:exactly">${escaped(words)}</h2></td></tr></table>`

const asLine = (line: ContactLine, brand: MailBrand): string =>
  line
    .map((piece) => (piece.href ? link({ words: piece.text, address: piece.href }, brand) : escaped(piece.text)))
    .join('')
    .replaceAll('\n', '<br>')

const asContact = ({ name, picture, lines }: MailContact, brand: MailBrand): string => {
  const words = [`<strong>${escaped(name)}</strong>`, ...lines.map((line) => asLine(line, brand))].join('<br>')
  const html = beside(picture, `<p style="margin:0;font-size:16px;line-height:25px">${words}</p>`, 'border-radius:28px')
  return `<table ${table} width="100%" style="margin:0 0 12px"><tr><td class="wash" bgcolor="#f0f5f6" style="padding:16px">${html}</td></tr></table>`
}

/** Without its height: where pictures are blocked, its words would stand in a hole as large as the picture. */
const asPicture = ({ caption, address, width, alt }: MailPicture & { caption?: string }): string =>
  `<img src="${escaped(address)}" width="${width}" alt="${escaped(alt)}" style="display:block;border:0;width:100%;max-width:100%;height:auto">${
    caption ? `<p class="quiet" style="margin:6px 0 0;color:#4b575c;${small}">${escaped(caption)}</p>` : ''
  }<p style="margin:0 0 16px;font-size:0;line-height:0">&nbsp;</p>`

const asQuote = (quote: string, { colour }: MailBrand, language: string): string => {
  const start = directionOf(language) === 'rtl' ? 'right' : 'left'
  return `<blockquote style="margin:0 0 16px;padding:0 14px;border-${start}:4px solid ${colour};${text}">${inLines(quote)}</blockquote>`
}

const asContents = ({ title, of }: { title: string; of: string[] }, ours: string): string =>
  `<table ${table} width="100%" style="margin:0 0 20px"><tr><td class="wash" bgcolor="#f0f5f6" style="padding:14px 18px"><p${ours} style="margin:0 0 4px;font-weight:bold;${text}">${escaped(title)}</p><ol style="margin:0;padding:0 22px">${of
    .map((one) => `<li style="margin:0;${text}">${escaped(one)}</li>`)
    .join('')}</ol></td></tr></table>`

const asWriter = ({ name, role, picture }: { name: string; role?: string; picture?: MailPicture }): string => {
  const words = `<p style="margin:0;${small}"><strong>${escaped(name)}</strong>${
    role ? `<br><span class="quiet" style="color:#4b575c">${escaped(role)}</span>` : ''
  }</p>`
  return `<table ${table} width="100%" style="margin:0 0 12px"><tr>${
    picture
      ? `<td width="${picture.width + 14}" valign="middle" style="width:${picture.width + 14}px">${img(picture, `border-radius:${Math.round(picture.width / 2)}px`)}</td>`
      : ''
  }<td valign="middle">${words}</td></tr></table>`
}

/** @param isBelowHeading its own titles stand below another @param language of what the message is about (BCP 47) */
type Place = { isBelowHeading: boolean; language: string }

/** A part of a message as old mail programs draw it. */
export const partAsHtml = (part: Part, brand: MailBrand, { isBelowHeading, language }: Place): string => {
  const ours = asOurs(language)
  if ('paragraph' in part)
    return `<p${part.isOurs ? ours : ''} style="margin:0 0 16px;${text}">${inLines(part.paragraph)}</p>`
  if ('quote' in part) return asQuote(part.quote, brand, language)
  if ('item' in part) return asItem(part.item, isBelowHeading ? 'h3' : 'h2', brand, ours)
  if ('contents' in part) return asContents(part.contents, ours)
  if ('heading' in part) return asHeading(part.heading)
  if ('richText' in part) return styledRichText(part.richText, brand.colour)
  if ('writer' in part) return asWriter(part.writer)
  if ('picture' in part) return asPicture(part.picture)
  if ('contacts' in part) return part.contacts.map((contact) => asContact(contact, brand)).join('')
  return button(part.button, brand, ours)
}
