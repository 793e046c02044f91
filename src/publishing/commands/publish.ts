import { signed } from '@/publishing/rules/editor'
import { madeFromNewest } from '@/publishing/rules/made-from-newest'
import { nothingWaits } from '@/publishing/rules/nothing-waits'
import { publishersOnly } from '@/publishing/rules/publishers-only'
import { readyForReaders } from '@/publishing/rules/ready-for-readers'
import { secondPerson } from '@/publishing/rules/second-person'
import { record } from '@/publishing/saves/record'
import type { Command } from './command'

/** Makes a version what readers get, at once or at the time that it names. */
export const publish: Command = {
  writes: 'published',
  check: async (save) => {
    publishersOnly(save)
    await madeFromNewest(save)
    await nothingWaits(save)
    await readyForReaders(save)
    await secondPerson(save)
  },
  // What is approved waits no longer.
  prepare: (save) => ({ ...signed(save), submitted: false }),
  after: record,
}
