import { atTime } from '@/publishing/states/words/when'
import { initialsOf as initials } from '@/words/initials'

type Did = { byName?: string | null; by?: { name?: string | null } | string | null }

export type HistoryRow = Did & {
  id: string
  event: string
  at: string
  from?: string | null
  to?: string | null
  reason?: string | null
}

/** Returns who did something: their name of then, which the log keeps, and the one that the account has now. */
export const whoDid = ({ byName, by }: Did): string => {
  const then = byName ?? 'System'
  const now = by && typeof by === 'object' ? by.name : undefined
  return now && now !== then ? `${then} (now: ${now})` : then
}

/** Describes what a row is about: a text, a decision about one, or somebody who was shown one. */
export type EntryKind = 'text' | 'decision' | 'link'

export const entryKindOf = ({ event }: HistoryRow): EntryKind => {
  if (event.startsWith('preview-link')) return 'link'
  return ['drafted', 'corrected', 'correction-changed', 'updated', 'restored'].includes(event) ? 'text' : 'decision'
}

type Dates = { goesLiveAt?: string }

const dateTime = (value: string | null | undefined, now: Date): string => (value ? atTime(value, now) : 'a time')

/** Verbs, to be read after a name: "Sam Okafor approved it for Sunday 29 November, 12:01am". */
const actions: Record<string, (row: HistoryRow, dates: Dates, now: Date) => string> = {
  drafted: ({ from }) => (from ? 'saved a draft' : 'began it'),
  submitted: () => 'asked for approval',
  returned: () => 'sent it back',
  scheduled: (_, { goesLiveAt }, now) => `approved it for ${dateTime(goesLiveAt, now)}`,
  published: () => 'published it',
  updated: ({ to }) => (to === 'scheduled' ? 'approved a newer text' : 'published changes'),
  corrected: () => 'published a correction',
  'correction-changed': () => 'reworded a correction',
  withdrawn: () => 'withdrew it',
  reinstated: () => 'lifted the withdrawal',
  unpublished: () => 'took it off the site',
  restored: () => 'restored an older text',
  'draft-dropped': () => 'dropped the draft',
  deleted: () => 'deleted it',
  // Only agenda items follow another document: their meeting.
  changed: () => 'changed its meeting, and its date or address with that',
  moved: ({ from, to }) => `moved it from ${from ?? 'its address'} to ${to ?? 'another'}`,
  'change-scheduled': ({ to }, _, now) => `planned a change for ${dateTime(to, now)}`,
  'change-cancelled': ({ from }, _, now) => `cancelled the change of ${dateTime(from, now)}`,
  'change-failed': () => 'could not make a planned change',
  'preview-link-made': () => 'made a preview link',
  'preview-link-opened': () => 'opened a preview link',
  'preview-link-revoked': () => 'ended a preview link',
  'sent-to-press': ({ to }) => `sent it to ${to ?? 'journalists'}`,
}

/** Returns what somebody did, to be read after their name. */
export const entryWords = (row: HistoryRow, dates: Dates, now: Date): string =>
  actions[row.event]?.(row, dates, now) ?? row.event

/** "Sam Okafor" as "SO"; the system has none. */
export const initialsOf = (name: string | null | undefined): string => (name === 'System' ? '' : initials(name))
