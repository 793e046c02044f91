import type { Command } from './command'
import { saveDraft } from './save-draft'

/** Gives a draft that waits back to its authors, with the reason in the log. Readers see no change. */
export const returnToAuthors: Command = saveDraft
