import { type BasePayload, createLocalReq } from 'payload'
import type { PreviewLink } from '@/payload-types'
import { mayEdit } from '@/publishing/may-edit'
import { mayPublish } from '@/publishing/roles'
import { idOf } from '@/words/references'

/** Says who makes a link without an account: the program itself. No person is called so. */
export const systemName = 'System'

type Made = Pick<PreviewLink, 'by' | 'byName' | 'contentType' | 'documentId' | 'shows'>

/**
 * Returns whether whoever made a preview link might make it still: their account is there, and they may edit
 * the document, or hand out what is approved. A link is as good as its maker is now.
 */
export const makerMayShow = async (payload: BasePayload, link: Made): Promise<boolean> => {
  const id = idOf(link.by)
  // A database may forget who made it when the account is deleted; the name stays.
  if (!id) return link.byName === systemName
  const maker = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!maker) return false
  if (link.shows === 'approved') return mayPublish(maker, link.contentType)
  const req = await createLocalReq({ user: { ...maker, collection: 'users' } }, payload)
  return mayEdit(req, link.contentType, link.documentId)
}
