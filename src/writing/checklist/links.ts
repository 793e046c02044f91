import type { ContentTypeSlug } from '@collections/definitions'
import type { Part } from '@/rich-text/parts'
import { linkAddress, linkProblem } from '@/words/link-address'
import { type FieldText, textsOf, type Written } from '@/writing/written-fields'
import type { Rule } from './finding'

const vague = new Set([
  'click',
  'click here',
  'click this link',
  'continue',
  'continue reading',
  'details',
  'download',
  'find out more',
  'full details',
  'further details',
  'further information',
  'here',
  'learn more',
  'link',
  'more',
  'more details',
  'more info',
  'more information',
  'our website',
  'read more',
  'see here',
  'see more',
  'the website',
  'this',
  'this link',
  'this page',
  'this website',
  'via this link',
  'visit',
  'visit the website',
  'website',
])

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** "https://www.example.org/a", "www.example.org", "example.gov.uk/page" */
const bareAddress = /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*$/i

const problemWith = (text: string): string | undefined => {
  if (!text) return undefined
  if (vague.has(plain(text)))
    return `The link “${text}” doesn’t say where it goes. Screen readers list links alone: name what is behind it.`
  if (bareAddress.test(text)) return `The link “${text}” is an address. Write what is there, and link those words.`
  return undefined
}

/** Link texts make sense on their own (WCAG 2.2, 2.4.4). */
export const linksSayWhereTheyGo: Rule = ({ texts }) =>
  texts.flatMap(({ field, parts }) =>
    parts.flatMap(({ links }) =>
      links.flatMap(({ text }) => {
        const message = problemWith(text)
        return message ? [{ rule: 'links', blocks: false, field, message, near: text }] : []
      }),
    ),
  )

const leadsNowhere = ({ text, address }: Part['links'][number]): string | undefined => {
  const problem = text && address !== undefined ? linkProblem(address) : undefined
  return problem && `The link “${text}” leads nowhere: ${problem.replace(/^Enter/, 'enter')}`
}

/** Readers would get words without a link, and nobody would know. */
export const linksLeadSomewhere: Rule = ({ texts }) =>
  texts.flatMap(({ field, parts }) =>
    parts.flatMap(({ links }) =>
      links.flatMap((link) => {
        const message = leadsNowhere(link)
        return message ? [{ rule: 'dead-links', blocks: true, field, message, near: link.text }] : []
      }),
    ),
  )

/** Returns the path on the council's own site that an address leads to. */
const ownPath = (address: string | undefined, origin: string): string | undefined => {
  const to = linkAddress(address)
  if (to === undefined || !(to.startsWith('/') || /^https?:/i.test(to)) || !URL.canParse(to, origin)) return undefined
  const url = new URL(to, origin)
  return url.origin === origin ? url.pathname : undefined
}

const ownLinks = (texts: FieldText[], origin: string) =>
  texts.flatMap(({ field, parts }) =>
    parts.flatMap(({ links }) =>
      links.flatMap(({ text, address }) => {
        const path = ownPath(address, origin)
        return path ? [{ field, text, path }] : []
      }),
    ),
  )

/**
 * Returns the paths on the council's own site that a document links to by their address, each once.
 *
 * @param origin of that site, such as `https://news.example.org`
 */
export const ownPathsIn = (collection: ContentTypeSlug, data: Written, origin: string): string[] => [
  ...new Set(ownLinks(textsOf(collection, data), origin).map(({ path }) => path)),
]

/** A page may be meant to come at the same time as this: it is said, and stops nobody. */
export const linksFindAPage: Rule = ({ texts, data, site }) =>
  site
    ? ownLinks(texts, site.origin)
        .filter(({ path }) => site.nowhere.includes(path) && path !== data.address)
        .map(({ field, text, path }) => ({
          rule: 'links-nowhere',
          blocks: false,
          field,
          message: `The link “${text || path}” leads to ${path}, where readers find no page now. Check the address, or publish that page first.`,
          near: text,
        }))
    : []
