import type { Role } from '@/words/roles'

/*
 * Holds what is known of a type of content before anything is loaded: no Payload, no React, no database. The page server,
 * the admin in the browser and the collections themselves all read it.
 */

/** Describes which of a type's dates say from when and until when a published document is live. */
export type Lifetime = { from?: string; until?: string }

/** An address that the public site can have. */
export type AddressForm = {
  /** A path as Next.js names its folders: `[slug]` stands for one part of that kind. */
  path: string
  /** Parameters of the query that make another page of it, by the alphabet; all others lead to the same. */
  parameters?: readonly string[]
  /** It is one person's, or takes a form: never kept, never indexed. */
  personal?: true
}

/** Fields that are read of a document, as Payload’s `select` takes them. */
export type Selected = { [field: string]: true | Selected }

/** A date at which something about a document happens by itself. */
export type OccasionDate = {
  /** Says where the date stands in a document. */
  path: string
  /** Says what happens then, for calendars. */
  what: string
  /** At midnight it ends the day before: “closes 11:59pm”. */
  isEnd?: boolean
  /** A text becomes public by it. */
  isText?: boolean
  /** Once it has come it is no news in a calendar. */
  onlyAhead?: boolean
  /** What is said in its place while a field has a value. */
  unless?: { field: string; is: string; what: string }
}

/** Headings and questions that a new document can start from. */
export type Template = {
  name: string
  label: string
  /** Says what it is for, in a line. */
  hint: string
  /** Says what it puts into each field. */
  fields: Record<string, unknown>
}

/** Says below which document another one stands. */
export type StandsIn = {
  /** The field that names it, and the collection that it is of. */
  field: string
  collection: string
  /** The path above the last part, by what is named; none while that has no address yet. */
  pathOf: (named: { slug?: string | null; address?: string | null }) => string | undefined
}

export type Kind = { value: string; label: string }

/** Describes how officers speak of a type’s documents where that differs from type to type. */
export type TypeWords = {
  /** Says what is done to a live one when facts change. */
  addUpdate: string
  /** In front of the time it goes live, in lists and in messages. */
  planned: string
  goesLive: string
  /** It is live; it is over. Lists say so in place of the common words. */
  live?: string
  past?: string
  /** Says what a mail calls it that it has changed since people were told of it, where it is no correction. */
  changed?: MailWords
  /** Sentences about one that is approved for later, and one that is over. */
  announcedUntil?: (from: string, then: string) => string
  over: string
  /** Says what follows when it is ended now: in two words, for a question, for a message, and for what is foreseen. */
  endAside: string
  endQuestion: string
  ended: string
  endEffect: string
}

/** Says how a mail of something that happened begins. */
type MailWords = { subject: string; kind: string; sentence: string }

/** Something that goes on happening to documents of a type: those who follow one of them are told of it, at once. */
export type Happening = {
  /** Tells it apart from the others of its type. */
  name: string
  /** Which kind of mail it is; only an alert waits while what it is about is paused. */
  as: 'correction' | 'withdrawal' | 'alert'
  /**
   * What makes it happen: a date comes, in each of its rows if it stands in rows, and another has come as well; a field is
   * filled for the first time, by a save that does not fill another one, and readers see it; or its end is brought forward.
   */
  when: { date: string; notBefore?: string } | { filled: string; notWith?: string; hiddenIf?: string } | 'ended early'
  /** Where its own words stand: beside its date, if that stands in rows. */
  note?: string
  words: MailWords
}

/** Describes what everything else asks of a type. */
export type TypeDefinition<Slug extends string = string> = {
  /** The collection’s slug, and the name of the type’s folder. */
  slug: Slug
  labels: { singular: string; plural: string }
  /**
   * Lists what readers tell apart of it when they look for something; the value of a document’s `kind`, where it has
   * one.
   */
  kinds: readonly Kind[]
  /** Says where its pages stand; '' for the root. */
  path: string
  /** The date whose year stands in a document’s address. */
  yearOf?: string
  /** Its documents stand below another document, if they name one: its last part is taken once among those. */
  standsIn?: StandsIn
  /** Last parts of addresses that no document may have. */
  reserved?: readonly string[]
  lifetime: Lifetime
  /** Every address that the site has for it. */
  addresses: readonly AddressForm[]
  /** Lists what hangs below a document’s page: `/calendar.ics`. */
  parts?: readonly string[]
  /** Its list, as it is called where it is shared; none without one. */
  listTitle?: string
  /** Its page announces a document before its time, and says afterwards that it is over. */
  isAnnounced?: true
  /** It may be withdrawn: its page stays and says why, and lists leave it out. */
  canBeWithdrawn?: true
  /** Lists what goes on happening to a document of it. People can ask to be told of one alone where there is such a list. */
  happenings?: readonly Happening[]
  /** Says which of them are mailed before anything else to whoever follows them. */
  isEmergency?: (document: Record<string, unknown>) => boolean
  /**
   * The field that names what people subscribe to to get each document of it whole, by mail, as soon as it is live. All
   * others that follow it are told of it as of anything else.
   */
  mailedTo?: string
  /** It is sent to journalists, also before it is live, by those who publish it. */
  isForPress?: true
  /** It says what is so, and goes on being mailed while what it is about is paused. */
  isFact?: true
  /** Urgent by nature: who edited one last may publish it also where two people are asked for. */
  publishedAlone?: true
  /** Lists who may publish it besides editors and administrators. */
  publishers?: readonly Role[]
  /** Says what a page shows of a document of it that it refers to. */
  referred: Selected
  /** Which of its kinds a document is where it is shared, and the day that matters of it, where that is not its first. */
  sharedAs?: (document: Record<string, unknown>) => { kind?: string; date?: unknown }
  /** The home page may lead with it. */
  canBeFeatured?: true
  /** Its item in the menu of the admin: a word that fits below its sign, and the sign’s lines in a square of 24. */
  rail?: { label: string; sign: string }
  /** Says how one is begun, from the start page by the first and from the menu by all; not at all without it. */
  begin?: readonly { words: string; query?: string; quick?: string }[]
  /** Lists what a new one can start from. */
  templates?: readonly Template[]
  /** Fields that people write sentences into, in the order in which they are read. */
  written: { plain: readonly string[]; rich: readonly string[] }
  /** Fields that hold pictures, or documents to download. */
  files: Readonly<Record<string, 'media' | 'documents'>>
  /** Every date at which something about a document happens by itself. */
  occasions: readonly OccasionDate[]
  words: TypeWords
}

/** @param definition its values stay types of their own */
export const define = <const Type extends TypeDefinition>(definition: Type): Type => definition

/** Returns whether a type has a feed of its own. */
export const isInFeeds = ({ addresses, path }: Pick<TypeDefinition, 'addresses' | 'path'>): boolean =>
  addresses.some((one) => one.path === `${path}/feed.xml`)

/** The words of most types. */
export const commonWords: TypeWords = {
  addUpdate: 'Add a correction …',
  planned: 'Goes live',
  goesLive: 'Goes live',
  over: 'Its address says “This page is no longer here”. Old links and feeds lead there.',
  endAside: 'Page says “gone”',
  endQuestion: 'Its address says “This page is no longer here”. It leaves lists and feeds.',
  ended: 'Ended. The page says it is gone.',
  endEffect: 'It leaves lists and feeds, and links to it find a page that says it is gone.',
}

/** Dates that many types have. */
export const correctionAppears: OccasionDate = {
  path: 'updates.at',
  what: 'Correction or update appears',
  onlyAhead: true,
}
export const isWithdrawnAt: OccasionDate = { path: 'withdrawal.at', what: 'Is withdrawn' }

/** What happens to documents of many types. @param note the field of the public updates that holds their words */
export const isUpdated = (
  note: 'note' | 'text',
  words: MailWords = { subject: 'Updated', kind: 'Update', sentence: 'You follow this, and there is an update:' },
): Happening => ({ name: 'correction', as: 'correction', when: { date: 'updates.at' }, note, words })

export const becomesWithdrawn: Happening = {
  name: 'withdrawal',
  as: 'withdrawal',
  when: { date: 'withdrawal.at' },
  note: 'withdrawal.reason',
  words: {
    subject: 'Withdrawn',
    kind: 'Withdrawn',
    sentence: 'You follow this, and it has been withdrawn. Please do not rely on it.',
  },
}
