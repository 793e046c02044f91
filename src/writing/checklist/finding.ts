import type { ContentTypeSlug } from '@collections/definitions'
import type { FileKind, FileShown } from '@/writing/files-shown'
import type { FieldText, Written } from '@/writing/written-fields'

/** Something to look at before others read it. */
export type Finding = {
  rule: string
  /** The law demands it, or readers would be misled: it can't be submitted or published like this. */
  blocks: boolean
  /** The field to go to, such as `outcome.weDid`. */
  field: string
  message: string
  /** Words in the text near which it is. */
  near?: string
  /** A file to put right. */
  file?: { kind: FileKind; id: string }
}

export type KnownImage = { id: string; alt?: string | null; filename?: string | null }
export type KnownDocument = {
  id: string
  title?: string | null
  mimeType?: string | null
  description?: string | null
}

/** Describes what is known of the files that a document shows. A file that isn't known is not judged. */
export type KnownFiles = { media: KnownImage[]; documents: KnownDocument[] }

/** Describes the council's own site, as far as links to it were followed. */
export type KnownSite = { origin: string; nowhere: readonly string[] }

/** Describes what the rules look at. */
export type Looked = {
  collection: ContentTypeSlug
  data: Written
  texts: FieldText[]
  files: FileShown[]
  known: KnownFiles
  /** Readers are shown the press office where a release names no contact. */
  hasPressOffice: boolean
  /** Paths at which readers find nothing. Without it no link is judged by what stands at its address. */
  site?: KnownSite
  now: Date
}

export type Rule = (looked: Looked) => Finding[]
