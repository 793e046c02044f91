import type { Lifetime } from '@collections/definition'
import { type DocumentState, stateOf } from '@/publishing/states/state'
import type { Version } from '@/publishing/version'
import type { Intent } from './save'

/** Describes where readers stand with a document: what its published version is, if it has one. */
export type ReadersState = 'nothing' | Exclude<DocumentState, 'draft' | 'submitted'>

/** Returns what readers find of a published version at a moment. */
export const readersStateOf = (published: Version | undefined, lifetime: Lifetime, now: Date): ReadersState =>
  published?._status === 'published' ? (stateOf(published, lifetime, now) as ReadersState) : 'nothing'

type Ways = Partial<Record<ReadersState, ReadersState[]>>

/** What readers see stays where it is: other words, the same page. */
const stays: Ways = { scheduled: ['scheduled'], live: ['live'], withdrawn: ['withdrawn'], expired: ['expired'] }

/** Nothing that readers see is written. */
const untouched: Ways = { nothing: ['nothing'], ...stays }

const anything: ReadersState[] = ['scheduled', 'live', 'withdrawn', 'expired']

/** From which state to which a command may lead readers. Whatever is not here is refused. */
export const waysOf: Record<Intent, Ways> = {
  'save-draft': untouched,
  submit: untouched,
  'return-to-authors': untouched,
  copy: { nothing: ['nothing'] },
  'restore-as-draft': untouched,
  'keep-draft': untouched,
  'drop-draft': stays,
  publish: { nothing: anything },
  'publish-changes': stays,
  correct: stays,
  'bring-forward': { scheduled: ['live', 'withdrawn', 'expired'] },
  postpone: { live: ['scheduled'], withdrawn: ['scheduled'] },
  withdraw: { ...stays, live: ['live', 'withdrawn'] },
  reinstate: { ...stays, withdrawn: ['live'] },
  end: { live: ['expired'], withdrawn: ['expired'] },
  reopen: { ...stays, expired: ['live', 'scheduled', 'withdrawn'] },
  'apply-change': {
    scheduled: anything,
    live: ['live', 'withdrawn', 'expired'],
    withdrawn: ['withdrawn', 'live', 'expired'],
    expired: ['expired', 'live', 'withdrawn'],
  },
  unpublish: { scheduled: ['nothing'], live: ['nothing'], withdrawn: ['nothing'], expired: ['nothing'] },
  delete: {
    nothing: ['nothing'],
    scheduled: ['nothing'],
    live: ['nothing'],
    withdrawn: ['nothing'],
    expired: ['nothing'],
  },
}

/** Returns whether a command may lead readers from one state to another. */
export const mayLead = (intent: Intent, from: ReadersState, to: ReadersState): boolean =>
  waysOf[intent][from]?.includes(to) ?? false
