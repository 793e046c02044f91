import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { type FeedContext, type FeedItem, itemBase } from '@/feeds/feed-item'
import { bullets, fact, linkTo, plainParagraphs, section } from '@/feeds/html-parts'
import type { Newsletter } from '@/payload-types'
import { contactToHtml } from '@/rich-text/block-converters'
import { escapeHtml } from '@/rich-text/escape'
import { figureToHtml } from '@/rich-text/images'
import { siteHref } from '@/rich-text/links'
import type { RichTextOptions } from '@/rich-text/state'
import { richTextToHtml } from '@/rich-text/to-html'
import { longDateTime } from '@/words/dates'
import { type IssuePart, partsOf, type Section } from './parts'

export const newsletterFields = {
  title: true,
  address: true,
  language: true,
  summary: true,
  series: true,
  sections: true,
  publishedAt: true,
  updates: true,
} as const

type IssueDocument = Pick<Newsletter, 'id' | keyof typeof newsletterFields>

type Named = { title?: string | null; address?: string | null; withdrawal?: { at?: string | null } | null }

const inIssue = (section: Section, options: RichTextOptions, now: Date): string => {
  switch (section.blockType) {
    case 'text':
      return richTextToHtml(section.text, options)
    case 'contribution': {
      const who = [section.name, section.role].filter(Boolean).join(', ')
      const pictures = (section.pictures ?? []).map((media) => figureToHtml(media, options))
      return `<p><em>${escapeHtml(who)}</em></p>${richTextToHtml(section.text, options)}${pictures.join('')}`
    }
    case 'items': {
      // What the public may not see is no document here, but its id.
      const shown = (section.items ?? []).flatMap(({ value }): Named[] => (typeof value === 'object' ? [value] : []))
      const links = shown.flatMap(({ title, address, withdrawal }) =>
        title && address && !isWithdrawn({ withdrawal }, now)
          ? [linkTo(siteHref(address, options.baseUrl), title)]
          : [],
      )
      return bullets(links)
    }
    case 'contacts':
      return (section.contacts ?? []).map((contact) => contactToHtml(contact)).join('')
    case 'picture':
      return figureToHtml(section.picture, options)
  }
}

const partToHtml = ({ title, sections }: IssuePart, options: RichTextOptions, now: Date): string => {
  const html = sections.map((one) => inIssue(one, options, now)).join('')
  return title ? section(title, html) : html
}

/** An issue with all that is in it; what it shows of the site as links. */
export const newsletterItem = (issue: IssueDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const published = issue.publishedAt ?? now.toISOString()
  const changed = new Date(lastChanged(published, issue.updates, now))
  return {
    ...itemBase(issue, context),
    summary: issue.summary ?? '',
    html: [
      ...publicUpdates(issue.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      plainParagraphs(issue.summary),
      ...partsOf(issue).map((part) => partToHtml(part, { baseUrl: siteUrl }, now)),
    ].join(''),
    published: new Date(published),
    updated: changed,
    announced: changed,
    kinds: ['Newsletter'],
  }
}
