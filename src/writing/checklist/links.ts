import type { Part } from '@/rich-text/parts'
import { linkProblem } from '@/words/link-address'
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
