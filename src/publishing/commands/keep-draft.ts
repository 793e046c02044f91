import { signed } from '@/publishing/rules/editor'
import { record } from '@/publishing/saves/record'
import type { Command } from './command'

/** Saves the draft that somebody works on once more, after something else was published beside it. */
export const keepDraft: Command = {
  writes: 'draft',
  check: async () => undefined,
  prepare: signed,
  after: record,
}
