import { hasSiteName } from './site-name'
import { telephoneNumbers } from './telephone-numbers'
import { unwrapped } from './wrapped-address'

/** Matches what browsers leave out of an address, and what could hide a scheme from a check. */
const invisible = /[\p{Cc}\p{Cf}]/gu

/** Signs that people put around an address. */
const aroundIt = /^[<"'“‘(]+|[>"'”’)]+$/g

/** As many letters as a field for an address takes; whoever looks at one is not kept by more. */
const longest = 2000

/** Stands in for the site's address where only the path matters. */
const anySite = 'http://site.invalid'

const withoutSpaces = (text: string): string => text.replace(/\s+/g, encodeURIComponent)

const isEmail = (text: string): boolean => /^[^\s@/:<>,;]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(text)

/** "council.gov.uk", with a port or a path or without. */
const bareHost =
  /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*\.(\p{L}{2,})(?::\d+)?([/?#].*)?$/u

/** Lists what looks like a host and is the name of a file. */
const fileEndings = new Set(
  'avi bmp csv doc docm docx eml gif heic htm html jpeg jpg js mov mp3 mp4 msg odp ods odt one pdf png ppt pptx pub rtf svg tif tiff txt webp xls xlsm xlsx xml zip'.split(
    ' ',
  ),
)

const isDecodable = (text: string): boolean => {
  try {
    return Boolean(decodeURI(text))
  } catch {
    return false
  }
}

const path = (text: string): string | undefined => {
  const stays = URL.canParse(text, anySite) && new URL(text, anySite).origin === anySite
  return stays && isDecodable(text) ? withoutSpaces(text) : undefined
}

/** "//example.org/x", typed so: a letter that can't be seen between the two is there to deceive. */
const withoutScheme = (text: string, typed: string): string | undefined =>
  typed.trim().startsWith('//') && bareHost.test(text.slice(2)) ? web(`https:${text}`) : undefined

const web = (text: string): string | undefined => {
  const address = withoutSpaces(text.replace(/^(https?):[/\\]*/i, '$1://'))
  if (!hasSiteName(address) || !URL.canParse(address)) return undefined
  const meant = unwrapped(address)
  return meant === address ? address : (linkAddress(meant) ?? address)
}

/** Without the name of a person that programs for mail put before an address. */
const mail = (text: string): string | undefined => {
  const [, to = '', query = ''] = /^mailto:(?:\/\/)?([^?]*)(\?.*)?$/is.exec(text) ?? []
  const [, inBrackets = to] = /<([^<>]+)>\s*$/.exec(to) ?? []
  const people = inBrackets.split(/[,;]/).map((one) => one.replace(/\s|%20/g, ''))
  if (!people.every((one) => isEmail(one) || (one === '' && /[?&](?:to|subject|body)=/i.test(query)))) return undefined
  return `mailto:${people.join(',').toLowerCase()}${withoutSpaces(query)}`
}

/** As it may be dialled already (RFC 3966, with its parameters). */
const dialled = /^\+?[\d*#]{2,}(?:[-.][\d*#]+)*(?:[;?][^\s]*)?$/

const telephone = (text: string): string | undefined => {
  const [, scheme = '', typed = ''] = /^(tel|sms):(?:\/\/)?(.*)$/is.exec(text) ?? []
  const number = typed.replace(/%20/g, ' ').trim()
  const [, called = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(number) ?? []
  if (dialled.test(called)) return `${scheme.toLowerCase()}:${called}${withoutSpaces(query)}`
  const [first] = telephoneNumbers(called)
  return first && `${scheme.toLowerCase()}:${first.href.slice('tel:'.length)}${withoutSpaces(query)}`
}

/** Whether each bracket in a text closes one in it: "(01632) 960123 (home)" is in none as a whole. */
const isBalanced = (text: string): boolean => {
  let open = 0
  for (const sign of text) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

/** Without a bracket that was taken along, and whose other half was not. */
const withoutLoose = (text: string): string => (isBalanced(text) ? text : text.replace(/^\(|\)[.,;:!]?$/g, ''))

/** A telephone number, with what may be said before it, and behind it of extensions and hours. */
const bareTelephone = (text: string): string | undefined => {
  const [first, second] = telephoneNumbers(text)
  if (!first || second) return undefined
  const before = text.slice(0, first.start)
  const after = text.slice(first.end)
  const isLong = first.href.length > 'tel:'.length + 6
  const isNamed = /^(?:(?:tel|telephone|phone|call|ring|mobile|mob|t|m)?[.:]?\s*)$/i.test(before)
  return isNamed && (after === '' || (isLong && /^[\s,;(#x]/i.test(after))) ? first.href : undefined
}

/** An email address with the name of a person before or behind it. */
const named = (text: string): string =>
  (/<([^<>\s]+@[^<>\s]+)>$/.exec(text) ?? /^([^\s()]+@[^\s()]+)\s+\([^()]*\)$/.exec(text))?.[1] ?? text

/** Typed by somebody, so without the stop of the sentence that it stood in. */
const bare = (typed: string): string | undefined => {
  const text = withoutLoose(named(typed)).replace(/[.,;:!]+$/, '')
  const [address = '', query = ''] = text.split(/(?=\?)(.*)/s)
  if (isEmail(address)) return mail(`mailto:${text}`)
  const [, ending = '', rest] = bareHost.exec(text) ?? []
  if (ending && (rest || !fileEndings.has(ending.toLowerCase()))) return web(`https://${text}`)
  return query ? undefined : bareTelephone(text)
}

const schemeOf = (text: string): string | undefined => /^([a-z][a-z\d+-]*):/i.exec(text)?.[1]?.toLowerCase()

/** The beginning that stood in a field already before an address was pasted behind it: "https://https://example.org". */
const again = /^(?:https?:[/\\]*)+(?=(?:https?|mailto):|https?\/\/)/i
const withoutSecond = (text: string): string => text.replace(again, '').replace(/^(https?)(?=\/\/)/i, '$1:')

const withoutWrapping = (value: string): string => {
  const text = value.replace(invisible, '').trim()
  if (text.replace(aroundIt, '').trim() === '') return text
  const inside = text.replace(/^(?:<|“|‘|")\s*(.*?)\s*(?:>|”|’|")$/s, '$1')
  const [, round, square] = /^(?:\((.*)\)|\[(.*)\])[.,;:!]?$/s.exec(inside) ?? []
  const inBrackets = round ?? square ?? ''
  return inBrackets && isBalanced(inBrackets) ? inBrackets.trim() : inside
}

/**
 * Returns where a link leads that somebody typed or pasted: completed where something is missing that nobody says
 * (`https:`, `mailto:`), mended where spaces stand in it, and freed of the addresses of services that wrap others.
 *
 * @returns an address of http(s), mailto, tel or sms, or a path of this site; undefined for what can't be mended:
 *   another scheme such as `javascript:`, a place on an unnamed page (`#charges`), a file of a computer, a bare word
 */
export const linkAddress = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value.length > longest) return undefined
  const text = withoutSecond(withoutWrapping(value))
  if (text.startsWith('//')) return withoutScheme(text, value)
  if (text.startsWith('/')) return path(text)
  switch (schemeOf(text)) {
    case 'http':
    case 'https':
      return web(text)
    case 'mailto':
      return mail(text)
    case 'tel':
    case 'sms':
      return telephone(text)
    default:
      return bare(text)
  }
}

const aboutFiles = 'is a file on a computer, which readers can’t open. Upload it as a document and link to that.'

/** Why an address of the web leads nowhere: it is the name of its site that is wrong. */
const aboutSite = (text: string): string => {
  const [, site = ''] = /^https?:[/\\]*([^/?#\\]*)/i.exec(text) ?? []
  if (!site) return 'is only the beginning of an address. Enter all of it, such as https://example.org/plans.'
  if (/\s|%20/.test(site)) return 'is no address: there is a space in the name of the site. Enter it without.'
  return 'is no address: something is wrong in the name of its site. Enter one such as https://example.org/plans.'
}

/** An address of a document that only staff can open, or of a place in the text that was copied. */
const because = (text: string): string => {
  const scheme = schemeOf(text)
  if (text.startsWith('#'))
    return 'is a place on a page, without the page. Enter the page’s address, and this behind it.'
  if (scheme === 'file' || /^(?:[a-z]:\\|\\\\)/i.test(text)) return aboutFiles
  if (fileEndings.has((/\.(\w+)$/.exec(text)?.[1] ?? '').toLowerCase()) && !text.includes('/')) return aboutFiles
  if (scheme === 'mailto') return 'is no email address. Enter one such as press@example.org.'
  if (scheme === 'tel' || scheme === 'sms') return 'is no telephone number that can be dialled. Enter the whole number.'
  if (scheme === 'http' || scheme === 'https') return aboutSite(text)
  if (scheme && !text.includes(' ')) return `begins with “${scheme}:”, which no link here may.`
  return 'is no address. Enter one such as example.org/plans, press@example.org, 01632 960123, or /news for a page of this site.'
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/**
 * Why a link leads nowhere, as a sentence that quotes its address.
 *
 * @returns undefined for one that leads somewhere
 */
export const linkProblem = (value: unknown): string | undefined => {
  if (linkAddress(value) !== undefined) return undefined
  const text = typeof value === 'string' ? value.replace(invisible, '').trim() : ''
  return text ? `“${shortened(text)}” ${because(text)}` : 'Enter where the link leads.'
}
