import { signed } from '@/publishing/rules/editor'
import { record } from '@/publishing/saves/record'
import type { Command } from './command'

/** Starts a new document with what another says, without its dates, address and decisions (`copied-anew.ts`). */
export const copy: Command = {
  writes: 'draft',
  check: async () => undefined,
  prepare: signed,
  after: record,
}
