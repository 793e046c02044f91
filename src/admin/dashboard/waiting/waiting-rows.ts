import { definitions } from '@collections/definitions'
import { nearTime } from '@/admin/dashboard/near-time'
import { cut, type DashboardRow, editHref, kindLabelOf, listHref, type Section, titleOf } from '@/admin/dashboard/row'
import { listCell } from '@/publishing/states/words/state-words'
import { handedInAt, isOwnDraft, isReturned, type WaitingDocument, waitsForApproval } from './waiting-document'

const shown = 6

const rowOf = (
  { type, kind, newest }: WaitingDocument,
  facts: (string | undefined)[],
  quote?: string | null,
): DashboardRow => ({
  key: `${type}/${newest.id}`,
  href: editHref(type, newest.id),
  title: titleOf(newest as { title?: string }),
  kind: kindLabelOf(type, { kind }),
  facts: facts.filter((fact) => fact !== undefined),
  quote: quote ?? undefined,
})

/** Returns when a draft that is not public yet was meant to go live, and whether that has been missed. */
const meantFor = ({ newest, standing, lifetime }: WaitingDocument, now: Date): string | undefined => {
  const from = lifetime.from && (newest[lifetime.from] as string | null | undefined)
  if (!from || standing.published) return undefined
  return new Date(from) > now
    ? `Meant to go live ${nearTime(from, now)}`
    : `Late: it was meant to go live ${nearTime(from, now)}`
}

const approvalRow = (document: WaitingDocument, now: Date): DashboardRow => {
  const { decision, standing, needsAnother } = document
  const by = decision?.event === 'submitted' && decision.byName ? ` by ${decision.byName}` : ''
  return rowOf(document, [
    `${standing.published ? 'A change, handed in' : 'Handed in'}${by} ${nearTime(handedInAt(document), now)}`,
    meantFor(document, now),
    needsAnother ? 'You edited it last, so somebody else has to approve it.' : undefined,
  ])
}

const returnedRow = (document: WaitingDocument, now: Date): DashboardRow => {
  const { byName, at, reason } = document.decision as { byName?: string | null; at: string; reason?: string | null }
  return rowOf(document, [`Returned by ${byName ?? 'an editor'} ${nearTime(at, now)}`, meantFor(document, now)], reason)
}

const byTime = (time: (document: WaitingDocument) => string) => (a: WaitingDocument, b: WaitingDocument) =>
  time(a) < time(b) ? -1 : 1

type More = { me: string; now: Date; notRead?: number }

/**
 * Returns what this person is expected to decide or to do: what was returned to them, then what waits for
 * their approval, oldest first, and last what only somebody else may approve.
 *
 * @param notRead how many more wait for approval than were read
 */
export const waitingSection = (documents: WaitingDocument[], { me, now, notRead = 0 }: More): Section => {
  const returned = documents
    .filter((document) => isReturned(document, me))
    .sort(byTime(({ decision }) => decision?.at ?? ''))
  const waiting = documents.filter((document) => document.mayApprove && waitsForApproval(document))
  const approvals = [
    ...waiting.filter(({ needsAnother }) => !needsAnother).sort(byTime(handedInAt)),
    ...waiting.filter(({ needsAnother }) => needsAnother).sort(byTime(handedInAt)),
  ]
  const rows = [
    ...returned.map((document) => returnedRow(document, now)),
    ...approvals.map((document) => approvalRow(document, now)),
  ]
  const count = rows.length + notRead
  // A list of the admin is of one type: the one that most of what is not shown is of.
  const type = approvals.at(-1)?.type ?? definitions[0].slug
  const href = listHref(type, [['submitted', 'equals', true]], 'updatedAt')
  const [kept, more] = cut(rows, { shown, all: count, href })
  return {
    id: 'waiting',
    heading: 'Waits for you',
    groups: [{ rows: kept }],
    count,
    empty: 'Nothing waits for you.',
    more,
  }
}

/** This person's own drafts, newest first; what they handed in comes after what they can go on with. */
export const draftsSection = (documents: WaitingDocument[], { me, now }: More): Section => {
  const newestFirst = byTime(({ newest }) => newest.updatedAt)
  const drafts = documents.filter((document) => isOwnDraft(document, me)).sort((a, b) => newestFirst(b, a))
  const handedIn = documents.filter((one) => one.isMine && !one.mayApprove && waitsForApproval(one)).sort(newestFirst)
  const rows = [
    ...drafts.map((one) =>
      rowOf(one, [
        listCell(one.standing, { slug: one.type, lifetime: one.lifetime }, now),
        `Saved ${nearTime(one.newest.updatedAt, now)}`,
        meantFor(one, now),
      ]),
    ),
    ...handedIn.map((one) =>
      rowOf(one, [`Waiting for an editor since ${nearTime(handedInAt(one), now)}`, meantFor(one, now)]),
    ),
  ]
  const conditions: [string, string, string][] = [
    ['authors', 'in', me],
    ['_status', 'equals', 'draft'],
  ]
  const href = listHref(drafts.at(-1)?.type ?? definitions[0].slug, conditions, '-updatedAt')
  const [kept, more] = cut(rows, { shown, href })
  return {
    id: 'drafts',
    heading: 'Your drafts',
    groups: [{ rows: kept }],
    count: rows.length,
    empty: 'You have no drafts.',
    more,
  }
}
