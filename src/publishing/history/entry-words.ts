import { atTime } from '../states/words/when'

type Did = { byName?: string | null; by?: { name?: string | null } | string | null }

export type LogRow = Did & {
  id: string
  event: string
  at: string
  from?: string | null
  to?: string | null
  reason?: string | null
}

/** Who did something: their name of then, which the log keeps, and the one that the account has now. */
export const whoDid = ({ byName, by }: Did): string => {
  const then = byName ?? 'System'
  const now = by && typeof by === 'object' ? by.name : undefined
  return now && now !== then ? `${then} (now: ${now})` : then
}

/** What a row is about: a text, a decision about one, or somebody who was shown one. */
export type EntryKind = 'text' | 'decision' | 'link'

export const kindOf = ({ event }: LogRow): EntryKind => {
  if (event.startsWith('preview-link')) return 'link'
  return ['drafted', 'corrected', 'correction-changed', 'updated', 'restored'].includes(event) ? 'text' : 'decision'
}

type Dates = { goesLiveAt?: string }

const moment = (value: string | null | undefined, now: Date): string => (value ? atTime(value, now) : 'a time')

/** Verbs, to be read after a name: "Sam Okafor approved it for Sunday 29 November, 12:01am". */
const deeds: Record<string, (row: LogRow, dates: Dates, now: Date) => string> = {
  drafted: ({ from }) => (from ? 'saved a draft' : 'began it'),
  submitted: () => 'asked for approval',
  returned: () => 'sent it back',
  scheduled: (_, { goesLiveAt }, now) => `approved it for ${moment(goesLiveAt, now)}`,
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
  moved: ({ from, to }) => `moved it from ${from ?? 'its address'} to ${to ?? 'another'}`,
  'change-scheduled': ({ to }, _, now) => `planned a change for ${moment(to, now)}`,
  'change-cancelled': ({ from }, _, now) => `cancelled the change of ${moment(from, now)}`,
  'change-failed': () => 'could not make a planned change',
  'preview-link-made': () => 'made a preview link',
  'preview-link-opened': () => 'opened a preview link',
  'preview-link-revoked': () => 'ended a preview link',
}

/** What somebody did, to be read after their name. */
export const entryWords = (row: LogRow, dates: Dates, now: Date): string =>
  deeds[row.event]?.(row, dates, now) ?? row.event

/** "Sam Okafor" as "SO"; the system has none. */
export const initialsOf = (name: string | null | undefined): string =>
  (name === 'System' ? '' : (name ?? ''))
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word[0])
    .filter((_, n, all) => n === 0 || n === all.length - 1)
    .join('')
    .toUpperCase()
