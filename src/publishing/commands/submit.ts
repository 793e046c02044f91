import { madeFromNewest } from '@/publishing/rules/made-from-newest'
import { readyForReaders } from '@/publishing/rules/ready-for-readers'
import type { Command } from './command'
import { saveDraft } from './save-draft'

/** Hands a draft in: it waits for somebody who may approve it. Readers see no change. */
export const submit: Command = {
  ...saveDraft,
  check: async (save) => {
    await madeFromNewest(save)
    await readyForReaders(save)
  },
}
