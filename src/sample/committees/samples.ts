import type { ContactKey } from '@/sample/contacts'
import type { DocumentKey } from '@/sample/documents/documents'
import type { TextPart } from '@/sample/rich-text-builder'
import type { TopicKey } from '@/sample/topics'
import type { CommitteeKey } from './committees'

type Verb = 'noted' | 'approved' | 'agreed' | 'recommended' | 'referred' | 'refused' | 'deferred' | 'other'

export type ItemSample = {
  key?: string
  number: string
  title: string
  purpose?: TextPart[]
  reports?: DocumentKey[]
  officer?: ContactKey
  minutes?: TextPart[]
  resolutions?: [verb: Verb, text: string][]
  topics?: TopicKey[]
  consultation?: string
  inspectionReport?: string
  isKeyDecision?: boolean
  callInUntil?: Date
  exempt?: '1' | '3' | '5'
}

export type MeetingSample = {
  key: string
  committee: CommitteeKey
  startsAt: Date
  endsAt?: Date
  place: string
  joinUrl?: string
  state: 'planned' | 'held' | 'cancelled'
  minutesState: 'none' | 'draft' | 'approved'
  notice?: string
  publishedAt: Date
  updates?: { at: Date; text: string }[]
  items: ItemSample[]
}

/** What stands on every agenda. */
export const opening = (minuted?: { absent: string }): ItemSample[] => [
  {
    number: '1',
    title: 'Apologies for absence',
    minutes: minuted && [minuted.absent],
  },
  {
    number: '2',
    title: 'Declarations of interest',
    purpose: ['Members are asked to declare any interest in what is on the agenda.'],
    minutes: minuted && ['There were none.'],
  },
]
