import type { ContentTypeSlug } from '@collections/definitions'
import { nearTime } from '@/admin/dashboard/near-time'
import { type DashboardRow, editHref, kindLabelOf, titleOf } from '@/admin/dashboard/row'

/** An approved version that was to replace what is live at a time. */
export type PlannedChange = {
  id: string
  contentType: ContentTypeSlug
  documentId: string
  title?: string | null
  goesLiveAt: string
  state?: string | null
  problem?: string | null
  createdAt: string
  updatedAt: string
}

/** A read makes what is due; so long after its time something keeps it from being made. In milliseconds. */
const longestWait = 2 * 60_000

type Known = {
  /** Says when each document's published version was saved last; none if nothing of it is published. */
  publishedAt: Map<string, string>
}

/** A failed change is settled once another was planned, or the document was published or taken off since. */
const isSettled = (change: PlannedChange, all: PlannedChange[], { publishedAt }: Known): boolean => {
  const published = publishedAt.get(change.documentId)
  if (!published || new Date(published) > new Date(change.updatedAt)) return true
  return all.some(
    ({ id, documentId, createdAt }) =>
      id !== change.id && documentId === change.documentId && new Date(createdAt) > new Date(change.createdAt),
  )
}

/**
 * Scheduled changes that were not made and that nobody has dealt with: failed ones, and those whose
 * time passed minutes ago.
 */
export const failedChangeRows = (changes: PlannedChange[], known: Known, now: Date): DashboardRow[] => {
  const failed = changes.filter((change) => change.state === 'failed' && !isSettled(change, changes, known))
  const missed = changes.filter(
    ({ state, goesLiveAt }) => state === 'waiting' && now.getTime() - new Date(goesLiveAt).getTime() > longestWait,
  )
  return [...missed, ...failed].map((change) => {
    const { id, contentType, documentId, title, goesLiveAt, state, problem } = change
    const when = nearTime(goesLiveAt, now)
    return {
      key: `change/${id}`,
      href: editHref(contentType, documentId),
      title: titleOf({ title }),
      kind: kindLabelOf(contentType),
      facts: [
        state === 'failed'
          ? `The change planned for ${when} could not be made. What was live before is live still.`
          : `The change planned for ${when} has not been made yet. It is tried again each minute.`,
      ],
      quote: problem ?? undefined,
    }
  })
}
