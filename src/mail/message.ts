import { defaultLanguage, directionOf } from '@/words/languages'
import { asOurs, escaped, inLines, type MailBrand, partAsHtml, table } from './part-html'
import { partAsText } from './part-text'
import type { Link, Part } from './parts'

/** What somebody is told, and under which subject. */
export type Message = {
  subject: string
  heading: string
  /** What it is, in a word or two above the heading. */
  kind?: string
  /** Said with the council's name on its colour: what it is an issue of, and when it came. */
  banner?: string
  /** Where the same can be read on the site. */
  onSite?: Link
  parts: Part[]
  /** Says why they get it. */
  why: string
  /** Ways to get less of it. */
  ways?: Link[]
  /** Of what it is about (BCP 47), where that is not the site's: what the site itself says stays in its own. */
  language?: string
  /** The sender's name, where it is not the council's. */
  fromName?: string
}

/** The same words without markup, links written out. */
export const textOf = (message: Message, { council, address }: MailBrand): string => {
  const { heading, kind, banner, onSite, parts, why, ways = [] } = message
  const begin = [banner, kind, heading, onSite && `${onSite.words}: ${onSite.address}`]
  const end = [why, ...ways.map((way) => `${way.words}:\n${way.address}`)]
  const all = [...begin, ...parts.map(partAsText), '-- ', `${council}\n${address}`, ...end]
  return `${all.filter(Boolean).join('\n\n')}\n`
}

/** What mail programs show beside the subject: the first words of a message. */
export const preheaderOf = ({ parts }: Pick<Message, 'parts'>): string => {
  const [first] = parts
  const words = first && ('paragraph' in first ? first.paragraph : 'item' in first ? first.item.title : '')
  return (words ?? '').slice(0, 90)
}

/** Shown nowhere in the mail. Filled up, so that nothing else follows there. */
const preheader = (message: Message): string => {
  const words = preheaderOf(message)
  if (!words) return ''
  const filling = '&#847;&zwnj;&nbsp;'.repeat(40)
  return `<div style="display:none;max-height:0;overflow:hidden">${escaped(words)}${filling}</div>`
}

/** Each part below the heading before it, if there is one. */
const partsAsHtml = (parts: Part[], brand: MailBrand, language: string): string => {
  let isBelowHeading = false
  return parts
    .map((part) => {
      if ('heading' in part) isBelowHeading = true
      return partAsHtml(part, brand, { isBelowHeading, language })
    })
    .join('\n')
}

/** Whose mail it is: a line in the council's colour, or its name on it. */
const top = ({ banner }: Message, { council, colour, onColour, accent }: MailBrand): string =>
  banner
    ? `<tr><td class="plate" align="left" bgcolor="${colour}" style="border-bottom:5px solid ${accent};padding:16px 20px;color:${onColour};font-size:16px;line-height:24px"><strong style="font-size:20px;line-height:26px">${escaped(council)}</strong><br>${escaped(banner)}</td></tr>`
    : `<tr><td align="left" style="border-top:6px solid ${colour};padding:20px 0 8px;font-size:16px;line-height:24px;font-weight:bold">${escaped(council)}</td></tr>`

/**
 * A document that old mail programs draw as they should: tables for Outlook, styles on the elements, no script, readable
 * without its pictures, dark where the reader has it so. Many take out all around the body: what language it is stands
 * within, too.
 */
export const htmlOf = (message: Message, brand: MailBrand): string => {
  const { subject, heading, kind, banner, onSite, parts, why, ways = [], language = defaultLanguage } = message
  const ours = asOurs(language)
  const direction = directionOf(language)
  const start = direction === 'rtl' ? 'right' : 'left'
  const written = language === defaultLanguage ? '' : ` lang="${escaped(language)}" dir="${direction}"`
  // High enough for a thumb (WCAG 2.2, 2.5.8).
  const links = [...ways, { words: brand.council, address: brand.address }].map(
    ({ words, address }) =>
      `<a href="${escaped(address)}" style="color:inherit;display:inline-block;padding:3px 0">${escaped(words)}</a>`,
  )
  const above = kind
    ? `<p class="quiet"${ours} style="margin:0 0 4px;font-size:16px;line-height:24px">${escaped(kind)}</p>\n`
    : ''
  const below = onSite
    ? `\n<p class="quiet"${ours} style="margin:0 0 16px;color:#4b575c;font-size:15px;line-height:22px"><a href="${escaped(onSite.address)}" style="color:inherit;display:inline-block;padding:3px 0">${escaped(onSite.words)}</a></p>`
    : ''
  const side = banner ? 20 : 0
  return `<!doctype html>
<html lang="${defaultLanguage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>
@media (prefers-color-scheme: dark) {
.page, .page td { background: #14191c; color: #eaf0f2 }
.page td[bgcolor] { background: ${brand.colour} }
.page td.wash, .page td.wash td { background: #1f282d }
.page td.plate { color: ${brand.onColour} }
.page td.rule { border-color: #eaf0f2 !important }
.page .quiet { color: #adbac0 !important }
.page .link { color: #a9d3e2 !important }
}
</style>
</head>
<body style="margin:0;padding:0">
${preheader(message)}
<div role="article" aria-roledescription="email" aria-label="${escaped(subject)}" lang="${defaultLanguage}">
<table class="page" ${table} width="100%" style="background:#ffffff;color:#14181a;font-family:Arial,Helvetica,sans-serif"><tr><td align="center" style="padding:0 ${banner ? 0 : 12}px">
<!--[if mso]><table ${table} width="600"><tr><td><![endif]-->
<table ${table} width="100%" style="max-width:600px">${top(message, brand)}
<tr><td align="${start}"${written} style="padding:${banner ? 22 : 8}px ${side}px 0;word-break:break-word">
${above}<h1 style="margin:0 0 ${onSite ? 6 : 16}px;font-size:${banner ? 30 : 26}px;line-height:${banner ? 36 : 32}px;mso-line-height-rule:exactly">${inLines(heading)}</h1>${below}
${partsAsHtml(parts, brand, language)}
</td></tr>
<tr><td align="left" style="padding:0 ${side}px"><table ${table} width="100%"><tr><td class="quiet" align="left" style="border-top:1px solid #d3dadc;padding:14px 0 28px;color:#4b575c;font-size:15px;line-height:22px">${escaped(why)}<br>${links.join('<br>')}</td></tr></table></td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
`
}
