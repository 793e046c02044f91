import { forgetComments } from '@/publishing/comments/comments'
import { recordDeletion } from '@/publishing/saves/record'
import { cancelWaiting } from '@/publishing/schedule/waiting-change'
import type { Command } from './command'

/** Deletes a document for good; who may is asked by the collection’s access. Its page says that it is gone. */
export const deleteDocument: Command = {
  writes: 'draft',
  check: async () => undefined,
  prepare: ({ data }) => data,
  after: async (save, deleted) => {
    await recordDeletion(save, deleted)
    await forgetComments(save.req, String(deleted.id))
    await cancelWaiting(
      save.req,
      { contentType: save.type, documentId: String(deleted.id) },
      'The document was deleted.',
    )
  },
}
