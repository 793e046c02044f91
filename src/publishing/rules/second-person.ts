import { definitionIfAny } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { hasRole } from '@/publishing/roles'
import type { Save } from '@/publishing/saves/save'
import { idOf } from '@/words/references'
import { editorOf } from './editor'

const twoPeopleRule = async (req: PayloadRequest): Promise<boolean> => {
  const { twoPeople } = await req.payload.findGlobal({ slug: 'publishing', overrideAccess: true, depth: 0, req })
  return twoPeople === true
}

type Approval = { req: PayloadRequest; type: string; lastEditedBy: unknown; reason?: string }

/**
 * Under the two people rule, refuses an approval by whoever edited last, unless they give a reason, which the
 * log keeps. Types that are urgent by nature are exempt.
 *
 * @returns whether they approve it alone, with a reason
 * @throws {APIError} 403
 */
export const isApprovedAlone = async ({ req, type, lastEditedBy, reason }: Approval): Promise<boolean> => {
  if (!req.user || definitionIfAny(type)?.publishedAlone || idOf(lastEditedBy) !== String(req.user.id)) return false
  if (!(await twoPeopleRule(req))) return false
  if (reason && hasRole(req.user, 'editor', 'admin')) return true
  throw refusal(
    'You edited this last, so somebody else has to approve it. Save it as a draft and ask another editor; if it can’t wait, give a reason (“Reason, for the log”) and publish it again.',
    403,
  )
}

/** The same for a save, which remembers it for the log. @throws {APIError} 403 */
export const secondPerson = async (save: Save): Promise<void> => {
  const { req, type, asked } = save
  save.approvedAlone = await isApprovedAlone({ req, type, lastEditedBy: editorOf(save), reason: asked.reason })
}
