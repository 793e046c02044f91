import { signed } from '@/publishing/rules/editor'
import { madeFromNewest } from '@/publishing/rules/made-from-newest'
import { record } from '@/publishing/saves/record'
import type { Command } from './command'

/** Keeps what is written as a draft. Readers see no change. */
export const saveDraft: Command = {
  writes: 'draft',
  check: madeFromNewest,
  prepare: signed,
  after: record,
}
