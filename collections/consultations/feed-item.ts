import { publicUpdates } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, type Happened, itemBase, latestPassed, summaryAfter } from '@/feeds/feed-item'
import { bullets, fact, linkTo, plainParagraphs, section } from '@/feeds/html-parts'
import type { Consultation } from '@/payload-types'
import { contactToHtml, documentToHtml } from '@/rich-text/block-converters'
import { escapeHtml } from '@/rich-text/escape'
import { safeHref } from '@/rich-text/links'
import { onlyAttached } from '@/rich-text/only-attached'
import { richTextToHtml } from '@/rich-text/to-html'
import { closingDateTime, longDateTime } from '@/words/dates'
import { phaseOf } from './phases'

export const consultationFields = {
  title: true,
  address: true,
  language: true,
  summary: true,
  body: true,
  audience: true,
  surveyUrl: true,
  respondByEmail: true,
  respondByPost: true,
  events: true,
  documents: true,
  contact: true,
  outcome: true,
  topics: true,
  publishedAt: true,
  opensAt: true,
  closesAt: true,
  updates: true,
} as const

export type ConsultationDocument = Pick<Consultation, 'id' | keyof typeof consultationFields>

/** Returns when a consultation opens and closes, in the tense of the moment. */
const dates = ({ opensAt, closesAt }: ConsultationDocument, now: Date): string =>
  fact(new Date(opensAt) <= now ? 'Opened' : 'Opens', longDateTime(opensAt)) +
  fact(new Date(closesAt) <= now ? 'Closed' : 'Closes', closingDateTime(closesAt))

const waysToRespond = ({ surveyUrl, respondByEmail, respondByPost }: ConsultationDocument): string => {
  const survey = safeHref(surveyUrl)
  const email = safeHref(respondByEmail && `mailto:${respondByEmail}`)
  const post = respondByPost && `By post: ${escapeHtml(respondByPost).replace(/\r?\n/g, '<br>')}`
  return bullets(
    [
      survey && linkTo(survey, 'Answer the online survey'),
      email && `By email: ${linkTo(email, respondByEmail ?? '')}`,
      post,
    ].filter((way): way is string => Boolean(way)),
  )
}

const events = ({ events }: ConsultationDocument): string =>
  bullets(
    (events ?? []).map(({ title, startsAt, endsAt, place, joinUrl }) => {
      const join = safeHref(joinUrl)
      const when = endsAt ? `${longDateTime(startsAt)} to ${longDateTime(endsAt)}` : longDateTime(startsAt)
      const words = [title, when, place].filter(Boolean).map((part) => escapeHtml(String(part)))
      return [...words, join ? linkTo(join, 'Join online') : ''].filter(Boolean).join('<br>')
    }),
  )

const outcomeOf = ({ outcome }: ConsultationDocument, options: { baseUrl: string }): string =>
  [
    fact('Outcome', outcome?.decision),
    section('We asked', richTextToHtml(outcome?.weAsked, options)),
    section('You said', richTextToHtml(outcome?.youSaid, options)),
    section('We did', richTextToHtml(outcome?.weDid, options)),
    ...(outcome?.documents ?? []).map((document) => documentToHtml(document, options)),
  ].join('')

/**
 * Returns when a consultation last changed for readers: it went live, opened, closed, was corrected, or got its
 * outcome.
 */
export const consultationChanged = (
  {
    publishedAt,
    opensAt,
    closesAt,
    outcome,
    updates,
  }: Pick<Consultation, 'publishedAt' | 'opensAt' | 'closesAt' | 'outcome' | 'updates'>,
  now: Date,
): Date | undefined =>
  latestPassed([publishedAt, opensAt, closesAt, outcome?.publishedAt, publicUpdates(updates, now)[0]?.at], now)

/** Returns when a consultation was last news: it went live, was extended or corrected, or got its outcome. */
const consultationAnnounced = ({ publishedAt, outcome, updates }: ConsultationDocument, now: Date): Date | undefined =>
  latestPassed([publishedAt, outcome?.publishedAt, publicUpdates(updates, now)[0]?.at], now)

/** What happened to it last: it got its outcome, or was extended or corrected. */
const newestOf = ({ outcome, updates }: ConsultationDocument, phase: string, now: Date): Happened | undefined => {
  const [update] = publicUpdates(updates, now)
  const at = phase === 'outcome' ? outcome?.publishedAt : undefined
  if (!at || (update && update.at > at)) return update
  return { at, note: outcome?.decision ? `Outcome: ${outcome.decision}.` : 'The outcome was published.' }
}

/** A consultation: its dates and, once published, its outcome stand before the text. */
export const consultationItem = (consultation: ConsultationDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const options = { baseUrl: siteUrl }
  const phase = phaseOf(consultation, now)
  const over = phase === 'closed' || phase === 'outcome'
  const published = new Date(consultation.publishedAt ?? now)
  const attached = onlyAttached(consultation.documents ?? [], consultation.body)
  const documents = attached.map((document) => documentToHtml(document, options)).join('')
  return {
    ...itemBase(consultation, context),
    summary: summaryAfter(newestOf(consultation, phase, now), consultation.summary),
    html: [
      ...publicUpdates(consultation.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      dates(consultation, now),
      plainParagraphs(consultation.summary),
      phase === 'outcome' ? outcomeOf(consultation, options) : '',
      fact('Who should respond', consultation.audience),
      richTextToHtml(consultation.body, options),
      over ? '' : section('Ways to respond', waysToRespond(consultation)),
      over ? '' : section('Events', events(consultation)),
      section('Documents', documents),
      section('Contact', contactToHtml(consultation.contact)),
    ].join(''),
    published,
    updated: consultationChanged(consultation, now) ?? published,
    announced: consultationAnnounced(consultation, now) ?? published,
  }
}
