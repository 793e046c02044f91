import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, itemBase } from '@/feeds/feed-item'
import { bullets, fact, section } from '@/feeds/html-parts'
import type { AgendaItem } from '@/payload-types'
import { documentToHtml } from '@/rich-text/block-converters'
import { escapeHtml } from '@/rich-text/escape'
import { richTextToHtml } from '@/rich-text/to-html'
import { populated } from '@/site/document/populated'
import { longDate, longDateTime } from '@/words/dates'
import { reasonInWords } from './exempt-reasons'
import { outcomeOf, resolvedText } from './verbs'

export const agendaItemFields = {
  title: true,
  address: true,
  language: true,
  number: true,
  exempt: true,
  exemptReason: true,
  purpose: true,
  minutes: true,
  resolutions: true,
  reportDocuments: true,
  committee: true,
  decidedAt: true,
  decidedBy: true,
  topics: true,
  publishedAt: true,
  resolvedAt: true,
  updates: true,
} as const

type ItemDocument = Pick<AgendaItem, 'id' | keyof typeof agendaItemFields>

const resolved = ({ resolutions }: ItemDocument): string =>
  bullets(
    (resolutions ?? []).map((one) =>
      escapeHtml(`${one.letter ? `${one.letter}) ` : ''}${resolvedText(one)}`).replaceAll('\n', '<br>'),
    ),
  )

/** An item of an agenda with what was resolved; of an exempt one, its title and why. */
export const agendaItemItem = (item: ItemDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const options = { baseUrl: siteUrl }
  // On the agenda it may have stood for weeks: what is announced is what was decided.
  const published = new Date(item.resolvedAt ?? item.publishedAt ?? now)
  const changed = new Date(lastChanged(published.toISOString(), item.updates, now))
  const by = populated(item.committee)?.title ?? item.decidedBy
  const outcome = item.exempt ? undefined : outcomeOf(item.resolutions)
  const said = [outcome, by, item.decidedAt && longDate(item.decidedAt)].filter(Boolean).join(' · ')
  return {
    ...itemBase(item, context),
    summary: said,
    html: [
      ...publicUpdates(item.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      fact('Decided by', by),
      fact('Date', item.decidedAt && longDate(item.decidedAt)),
      fact('Exempt', item.exempt ? (reasonInWords(item.exemptReason) ?? 'Dealt with in private') : undefined),
      ...(item.exempt
        ? []
        : [
            section('Resolved', resolved(item)),
            richTextToHtml(item.purpose, options),
            section('Reports', (item.reportDocuments ?? []).map((one) => documentToHtml(one, options)).join('')),
            section('Minutes', richTextToHtml(item.minutes, options)),
          ]),
    ].join(''),
    published,
    updated: changed,
    announced: changed,
  }
}
