import type { ContactKey } from './contacts'
import type { DocumentKey } from './documents/documents'
import type { ImageKey } from './images'
import type { TextPart } from './rich-text-builder'
import type { TopicKey } from './topics'

/** A public update: when, and what readers should know. */
export type UpdateSample = { at: Date; text: string }

export type WithdrawalSample = { at: Date; reason: string }

export type NewsSample = {
  key: string
  kind?: 'news' | 'press-release' | 'statement' | 'speech'
  title: string
  summary: string
  publishedAt: Date
  expiresAt?: Date
  featured?: boolean
  topics: TopicKey[]
  image?: ImageKey
  body: TextPart[]
  notes?: TextPart[]
  pressContact?: ContactKey
  documents?: DocumentKey[]
  consultation?: string
  inspectionReport?: string
  /** The key of an agenda item. */
  decision?: string
  /** Keys of items that come earlier in `allNews`, whatever their dates. */
  related?: string[]
  updates?: UpdateSample[]
  withdrawal?: WithdrawalSample
  /** A draft that stands beside the published version. */
  newerDraft?: { title: string; summary: string }
}

export type ConsultationSample = {
  key: string
  title: string
  summary: string
  publishedAt: Date
  opensAt: Date
  closesAt: Date
  topics: TopicKey[]
  audience?: string
  partners?: string[]
  body: TextPart[]
  surveyUrl?: string
  responseMinutes?: number
  respondByEmail?: string
  respondByPost?: string
  events?: { title: string; startsAt: Date; endsAt?: Date; place?: string; joinUrl?: string }[]
  documents?: DocumentKey[]
  contact?: ContactKey
  outcome?: {
    publishedAt: Date
    decision: string
    weAsked: TextPart[]
    youSaid: TextPart[]
    weDid: TextPart[]
    documents: DocumentKey[]
  }
  /** When its end was moved, and from when. */
  movedClosing?: { from: Date; at: Date }
  updates?: UpdateSample[]
  withdrawal?: WithdrawalSample
}

export type InspectionSample = {
  key: string
  title: string
  summary: string
  publishedAt: Date
  topics: TopicKey[]
  inspectorate: 'ofsted' | 'cqc' | 'hmi-probation' | 'hmicfrs' | 'lga-peer-challenge' | 'other'
  inspectorateName?: string
  service: string
  inspectionType: string
  inspectedFrom: Date
  inspectedTo: Date
  reportPublishedAt: Date
  body: TextPart[]
  judgements: [area: string, judgement: string][]
  keyFindings: string[]
  improvements: string[]
  quotes?: { quote: string; name: string; role?: string }[]
  reportUrl?: string
  reportDocument?: DocumentKey
  /** The key of a report that comes earlier in the list. */
  previousReport?: string
}

export type NoticeSample = {
  key: string
  title: string
  message: string
  severity: 'information' | 'warning' | 'emergency'
  placement: 'everywhere' | 'home' | 'topics'
  topics: TopicKey[]
  startsAt: Date
  endsAt?: Date
  link?: { label: string; url: string }
  updates?: UpdateSample[]
}

export type PageSample = { key: string; title: string; summary: string; body: TextPart[] }
