import { signed } from '@/publishing/rules/editor'
import { madeFromNewest } from '@/publishing/rules/made-from-newest'
import { publishersOnly } from '@/publishing/rules/publishers-only'
import { record } from '@/publishing/saves/record'
import { cancelWaiting } from '@/publishing/schedule/waiting-change'
import { isSlugTaken, neighboursOf, writeRecord } from '@/publishing/store'
import type { Command } from './command'

/** Takes what readers get off the site: their page says that it is gone. Its words stay as a draft. */
export const unpublish: Command = {
  writes: 'draft',
  check: async (save) => {
    publishersOnly(save)
    await madeFromNewest(save)
  },
  prepare: signed,
  after: async (save, saved) => {
    const ref = { contentType: save.type, documentId: saved.id }
    // Whatever state the newest draft is in. Another document may take an address that this one gives up, or have
    // taken one that the draft only wishes for.
    const among = neighboursOf(save.type, saved)
    const keeps = !saved.slug || (await isSlugTaken(save.req, save.type, saved.slug, saved.id, among))
    const slug = keeps ? save.published?.slug : saved.slug
    await writeRecord(save.req, ref, { _status: 'draft', slug, updatedAt: new Date().toISOString() })
    await record(save, saved)
    await cancelWaiting(save.req, ref, 'It was taken off the site.')
  },
}
