import type { Save } from '@/publishing/saves/save'
import type { Data, Version } from '@/publishing/version'

/**
 * One thing that can be done to a document: what is checked, what is written, what follows. Payload itself writes
 * between `prepare` and `after`, with its validation, versions and access.
 */
export type Command = {
  /** Says whether it changes what is published, or a draft beside it. Whatever else it would write is refused. */
  writes: 'draft' | 'published'
  /** Refuses with a sentence, or nothing; may note on the save what the log has to say, and writes nothing. */
  check: (save: Save) => Promise<void>
  /** Returns what is written: all of the document. Reads at most. */
  prepare: (save: Save) => Promise<Data> | Data
  /** Does what follows, in the transaction of the save. */
  after: (save: Save, saved: Version) => Promise<void>
}
