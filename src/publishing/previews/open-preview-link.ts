import { setTimeout as pause } from 'node:timers/promises'
import { type BasePayload, createLocalReq } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import type { PreviewLink } from '@/payload-types'
import { appendToLog } from '@/publishing/log/log'
import type { Version } from '@/publishing/version'
import { filesOf, type JudgedLink, judgePreviewLink } from './preview-links'
import { withPublicRelations, withTokenOnFiles } from './previewed-document'

const record = async (payload: BasePayload, link: PreviewLink, title: string, now: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await payload.db.updateOne({
      collection: 'preview-links',
      id: link.id,
      data: { openings: { $inc: 1 }, lastOpenedAt: now.toISOString() },
      req,
      returning: false,
    })
    const { contentType, documentId, forWhom } = link
    const entry = { event: 'preview-link-opened', contentType, documentId, title } as const
    await appendToLog(req, entry, `Preview link for ${forWhom}`)
  })
}

type Labelled = { code?: unknown; hasErrorLabel?: (label: string) => boolean }

/** Two MongoDB transactions changed the same row (112 is WriteConflict): one of them has to try again. */
const isConflict = (error: unknown): boolean => {
  const { code, hasErrorLabel } = (error ?? {}) as Labelled
  return code === 112 || Boolean(hasErrorLabel?.call(error, 'TransientTransactionError'))
}

/** Many may open one link in the same second. */
const recordPatiently = async (...opening: Parameters<typeof record>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await record(...opening)
    } catch (error) {
      if (!isConflict(error) || attempt === 12) throw error
      await pause(Math.random() * 30 * attempt)
    }
  }
}

export type OpenedLink = Exclude<JudgedLink, { is: 'open' }> | { is: 'open'; link: PreviewLink; document: Version }

/**
 * Opens a preview link: what it shows, ready to be made a page, and the opening is in the log.
 *
 * @throws when the opening can't be recorded; nothing may be shown then
 */
export const openPreviewLink = async (payload: BasePayload, token: string, now: Date): Promise<OpenedLink> => {
  const judged = await judgePreviewLink(payload, token, now)
  if (judged.is !== 'open') return judged
  const { link, version } = judged
  const document = await withPublicRelations(payload, link.contentType, version)
  await recordPatiently(payload, link, version.title ?? '', now)
  return { is: 'open', link, document: withTokenOnFiles(document, filesOf(version), token) }
}
