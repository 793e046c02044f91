import type { MailContext, MailedDocument } from '@collections/reader-parts'
import { contactLines } from '@/mail/contact-lines'
import type { MailItem, Part } from '@/mail/parts'
import type { Media, Newsletter } from '@/payload-types'
import { richTextToHtml } from '@/rich-text/to-html'
import { allPopulated, populated } from '@/site/document/populated'
import { languageOfDocument } from '@/site/document/written-in'
import { longDate } from '@/words/dates'
import { newslettersDefinition } from './definition'
import { type IssueItem, type ItemRef, itemsSeen, keyOf, refsIn, refsOf } from './items'
import { type IssuePart, partsOf, type Section } from './parts'
import { issueNumber } from './queries'
import { showsAnything } from './shows-anything'

type Composing = MailContext & { items: Map<string, IssueItem> }

const pictureOf = (media: Media | string | null | undefined, { pictures }: MailContext, cut?: 'small' | 'square') => {
  const picture = populated(media)
  return picture && pictures(picture, cut)
}

const itemIn = (item: IssueItem, language: string, context: Composing): MailItem => {
  const { siteUrl, now } = context
  const { times, act } = item.forReaders.inMail?.(item.document, now) ?? {}
  const own = languageOfDocument(item)
  const picture = pictureOf(item.picture, context, 'small')
  return {
    kind: [item.kind, times ?? (item.at && longDate(item.at))].filter(Boolean).join(' · '),
    title: item.title,
    address: `${siteUrl}${item.address}`,
    summary: item.summary,
    language: own === language ? undefined : own,
    // The title beside it says all.
    picture: picture && { ...picture, alt: '' },
    act: act && { ...act, address: new URL(act.address, siteUrl).href },
  }
}

const wholePicture = (media: Media, context: Composing): Part[] => {
  const picture = context.pictures(media)
  return picture ? [{ picture: { ...picture, caption: media.caption ?? undefined } }] : []
}

const sectionIn = (section: Section, language: string, context: Composing): Part[] => {
  const richText = (state: Parameters<typeof richTextToHtml>[0]): Part[] => [
    { richText: richTextToHtml(state, { baseUrl: context.siteUrl }) },
  ]
  switch (section.blockType) {
    case 'text':
      return richText(section.text)
    case 'contribution': {
      const { name, role, portrait, text, pictures } = section
      const picture = pictureOf(portrait, context, 'square')
      const writer = { name, role: role ?? undefined, picture: picture && { ...picture, alt: '' } }
      return [{ writer }, ...richText(text), ...allPopulated(pictures).flatMap((one) => wholePicture(one, context))]
    }
    case 'items':
      return refsOf(section.items)
        .flatMap((ref) => context.items.get(keyOf(ref)) ?? [])
        .map((item) => ({ item: itemIn(item, language, context) }))
    case 'contacts':
      return [
        {
          contacts: allPopulated(section.contacts).map((contact) => {
            const picture = pictureOf(contact.portrait, context, 'square')
            const portrait = picture && { ...picture, width: 56, height: 56, alt: '' }
            return { name: contact.name, picture: portrait, lines: contactLines(contact) }
          }),
        },
      ]
    case 'picture': {
      const media = populated(section.picture)
      return media ? wholePicture(media, context) : []
    }
  }
}

const partIn = ({ title, sections }: IssuePart, language: string, context: Composing): Part[] => [
  ...(title ? [{ heading: title }] : []),
  ...sections.flatMap((section) => sectionIn(section, language, context)),
]

const keysOf = (refs: ItemRef[]) => refs.map(({ type, id }) => ({ collection: type as string, id }))

/**
 * An issue as a mail: what it shows of the site is as readers see it now, and what they don’t see is left out.
 *
 * @param issue as the public reads it, with what it refers to
 */
export const mailOfIssue = async (issue: Newsletter, context: MailContext): Promise<MailedDocument> => {
  const { payload, siteUrl, now, forReadersOf } = context
  const refs = refsIn(issue)
  const items = await itemsSeen((read) => read(payload, { overrideAccess: false }), refs, { now, forReadersOf })
  const composing = { ...context, items }
  const series = populated(issue.series)
  const language = languageOfDocument(issue)
  const parts = partsOf(issue).filter((part) => showsAnything(part, items))
  const titles = parts.flatMap(({ title }) => title ?? [])
  const number = series && (await issueNumber(series.id, { now, publishedAt: issue.publishedAt }))
  const name = series ? `${series.title} · Issue ${number}` : newslettersDefinition.labels.singular
  return {
    message: {
      subject: issue.title,
      heading: issue.title,
      banner: `${name} · ${longDate(issue.publishedAt ?? now)}`,
      onSite: { words: 'Read this on our site', address: `${siteUrl}${issue.address}` },
      parts: [
        ...(issue.summary ? [{ paragraph: issue.summary }] : []),
        ...(titles.length > 2 ? [{ contents: { title: 'In this issue', of: titles } }] : []),
        ...parts.flatMap((part) => partIn(part, language, composing)),
      ],
      language,
      fromName: series?.fromName?.trim() || undefined,
    },
    isEmpty: parts.length === 0,
    shown: keysOf(refs.filter((ref) => items.has(keyOf(ref)))),
    leftOut: keysOf(refs.filter((ref) => !items.has(keyOf(ref)))),
  }
}
