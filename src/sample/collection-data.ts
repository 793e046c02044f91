import { defaultTimeZone } from '@/words/dates'
import type { References } from './references'
import { richText, type TextPart } from './rich-text-builder'
import type {
  ConsultationSample,
  InspectionSample,
  NewsSample,
  NoticeSample,
  UpdateSample,
  WithdrawalSample,
} from './types'

/** Annotated, so that TypeScript keeps the one zone there is instead of any string. */
const zone: typeof defaultTimeZone = defaultTimeZone

const iso = (date: Date | undefined): string | undefined => date?.toISOString()

/** A day without a time, as the inspection reports keep it: noon UTC. */
export const day = (date: Date): string => `${iso(date)?.slice(0, 10)}T12:00:00.000Z`

const withdrawal = (sample: WithdrawalSample | undefined) =>
  sample && { at: iso(sample.at), at_tz: zone, reason: sample.reason }

const notes = (updates: UpdateSample[] | undefined) =>
  updates?.map(({ at, text }) => ({ at: at.toISOString(), at_tz: zone, note: text }))

export const newsData = (sample: NewsSample, ids: References) => ({
  kind: sample.kind ?? ('news' as const),
  title: sample.title,
  summary: sample.summary,
  publishedAt: iso(sample.publishedAt),
  expiresAt: iso(sample.expiresAt),
  featured: sample.featured ?? false,
  topics: ids.all('topics', sample.topics),
  leadImage: ids.maybe('media', sample.image),
  body: richText(sample.body, ids.find),
  notesToEditors: sample.notes && richText(sample.notes, ids.find),
  pressContact: ids.maybe('contacts', sample.pressContact),
  documents: ids.all('documents', sample.documents),
  consultation: ids.maybe('consultations', sample.consultation),
  inspectionReport: ids.maybe('inspection-reports', sample.inspectionReport),
  decision: ids.maybe('agenda-items', sample.decision),
  related: ids.all('news', sample.related),
  updates: notes(sample.updates),
  withdrawal: withdrawal(sample.withdrawal),
})

const outcomeData = (outcome: NonNullable<ConsultationSample['outcome']>, ids: References) => {
  const text = (parts: TextPart[]) => richText(parts, ids.find)
  return {
    publishedAt: iso(outcome.publishedAt),
    decision: outcome.decision,
    weAsked: text(outcome.weAsked),
    youSaid: text(outcome.youSaid),
    weDid: text(outcome.weDid),
    documents: ids.all('documents', outcome.documents),
  }
}

export const consultationData = (sample: ConsultationSample, ids: References) => ({
  title: sample.title,
  summary: sample.summary,
  body: richText(sample.body, ids.find),
  publishedAt: iso(sample.publishedAt),
  opensAt: sample.opensAt.toISOString(),
  opensAt_tz: zone,
  closesAt: sample.closesAt.toISOString(),
  closesAt_tz: zone,
  topics: ids.all('topics', sample.topics),
  audience: sample.audience,
  partners: sample.partners?.map((name) => ({ name })),
  surveyUrl: sample.surveyUrl,
  responseMinutes: sample.responseMinutes,
  respondByEmail: sample.respondByEmail,
  respondByPost: sample.respondByPost,
  events: sample.events?.map(({ startsAt, endsAt, ...event }) => ({
    ...event,
    startsAt: startsAt.toISOString(),
    startsAt_tz: zone,
    endsAt: iso(endsAt),
  })),
  documents: ids.all('documents', sample.documents),
  contact: ids.maybe('contacts', sample.contact),
  outcome: sample.outcome && outcomeData(sample.outcome, ids),
  movedClosing: sample.movedClosing && { from: iso(sample.movedClosing.from), at: iso(sample.movedClosing.at) },
  updates: notes(sample.updates),
  withdrawal: withdrawal(sample.withdrawal),
})

export const inspectionData = (sample: InspectionSample, ids: References) => ({
  title: sample.title,
  summary: sample.summary,
  publishedAt: iso(sample.publishedAt),
  topics: ids.all('topics', sample.topics),
  inspectorate: sample.inspectorate,
  inspectorateName: sample.inspectorateName,
  service: sample.service,
  inspectionType: sample.inspectionType,
  inspectedFrom: day(sample.inspectedFrom),
  inspectedTo: day(sample.inspectedTo),
  reportPublishedAt: day(sample.reportPublishedAt),
  body: richText(sample.body, ids.find),
  judgements: sample.judgements.map(([area, judgement]) => ({ area, judgement })),
  keyFindings: sample.keyFindings.map((text) => ({ text })),
  improvements: sample.improvements.map((text) => ({ text })),
  quotes: sample.quotes,
  reportUrl: sample.reportUrl,
  reportDocument: ids.maybe('documents', sample.reportDocument),
  previousReport: ids.maybe('inspection-reports', sample.previousReport),
})

export const noticeData = (sample: NoticeSample, ids: References) => ({
  title: sample.title,
  message: sample.message,
  severity: sample.severity,
  placement: sample.placement,
  topics: ids.all('topics', sample.topics),
  startsAt: sample.startsAt.toISOString(),
  startsAt_tz: zone,
  endsAt: iso(sample.endsAt),
  link: sample.link,
  updates: sample.updates?.map(({ at, text }) => ({ at: at.toISOString(), at_tz: zone, text })),
})
