import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Data, Version } from '@/publishing/version'

/** Describes what a save means: the command that it is. */
export type Intent =
  | 'save-draft'
  | 'submit'
  | 'return-to-authors'
  | 'copy'
  | 'restore-as-draft'
  | 'keep-draft'
  | 'drop-draft'
  | 'publish'
  | 'publish-changes'
  | 'bring-forward'
  | 'postpone'
  | 'correct'
  | 'withdraw'
  | 'reinstate'
  | 'end'
  | 'reopen'
  | 'apply-change'
  | 'unpublish'
  | 'delete'

/** Describes how a save was asked for: read before anything is known of what is stored. */
export type SaveRequest = {
  way: 'create' | 'copy' | 'update' | 'restore' | 'delete'
  /** Somebody signed in; the program itself, as for sample content; or the time that an approved change was set for. */
  author: 'person' | 'system' | 'schedule'
  /** A command of ours names itself. Without, what is sent tells it (`intent.ts`). */
  intent?: Intent
  /** The words are those of a version in the history, by its id: whoever wrote them then is their editor. */
  ofVersion?: string
  /** What is published is to be taken off the site. */
  takesOff?: boolean
  /** Why somebody does it, in their words, for the log. */
  reason?: string
  /** Says what the log says where nobody gives a reason. */
  note?: string
  /** The fields that were sent. */
  names?: string[]
  /** The `updatedAt` of the version that somebody had before them. */
  madeFrom?: string
  /** They know what readers lose. */
  confirmed?: boolean
  /** The moment to judge at, when it is not the present one: an approved change is tried out before its time. */
  at?: Date
}

/** One save of one document: made once, read by its command and by each part of it. */
export type Save<Type extends string = ContentTypeSlug> = {
  intent: Intent
  type: Type
  /** None while it is new. */
  id?: string
  collection: SanitizedCollectionConfig
  asked: SaveRequest
  req: PayloadRequest
  /** The one moment that counts for all of it. */
  now: Date
  /** The newest version before; none for what is new, a copy too. */
  newest?: Version
  /** Says what a copy is made of. */
  copiedFrom?: Version
  /** Says what the public got before, or was to get. */
  published?: Version
  /** Says what is going to be written: all of the document. */
  data: Data
  /** Approved by whoever edited it last, with a reason. */
  approvedAlone?: boolean
}

/** Describes what a behaviour adds to every save of a document that has it. */
export type SavePart<Type extends string = ContentTypeSlug> = {
  /** Fills in what is meant but not said, before the save is named: no time, where “now” is meant. */
  complete?: (save: Omit<Save<Type>, 'intent'>) => Data
  /** Returns what is written besides. May read, and refuse; writes nothing. */
  prepare?: (save: Save<Type>) => Promise<Data> | Data
  /** Does what follows, in the same transaction. */
  after?: (save: Save<Type>, saved: Version) => Promise<void>
}

/** Kept with the collection by `contentType()`. */
export const savePartsOf = ({ custom }: SanitizedCollectionConfig): SavePart[] =>
  (custom?.saveParts as SavePart[] | undefined) ?? []
