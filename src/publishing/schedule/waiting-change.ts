import type { PayloadRequest } from 'payload'
import { appendToLog } from '@/publishing/log/log'
import type { DocumentRef } from '@/publishing/store'
import { forgetSchedule } from './known-schedule'

/** An approved version that waits to replace what is live, if there is one. */
export const waitingChange = async (req: PayloadRequest, { contentType, documentId }: DocumentRef) => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: {
      contentType: { equals: contentType },
      documentId: { equals: documentId },
      state: { equals: 'waiting' },
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** What is withdrawn, taken off the site or deleted does not come back by a change approved before. */
export const cancelWaiting = async (req: PayloadRequest, ref: DocumentRef, reason: string): Promise<void> => {
  const waiting = await waitingChange(req, ref)
  if (!waiting) return
  await req.payload.db.updateOne({
    collection: 'scheduled-changes',
    id: waiting.id,
    data: { state: 'cancelled', problem: reason },
    req,
    returning: false,
  })
  const { title, goesLiveAt } = waiting
  await appendToLog(req, { event: 'change-cancelled', ...ref, title, from: goesLiveAt, reason })
  forgetSchedule(req.payload)
}
