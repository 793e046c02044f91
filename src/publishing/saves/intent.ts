import type { Lifetime } from '@collections/definition'
import type { Data, Update, Version } from '@/publishing/version'
import type { Intent, SaveRequest } from './save'
import { type ReadersState, readersStateOf } from './what-readers-see'

const timeOf = (value: unknown): number | undefined => (value ? new Date(value as string).getTime() : undefined)

const withdrawnFrom = ({ withdrawal }: Data): number => {
  const { at } = (withdrawal ?? {}) as { at?: unknown }
  return timeOf(at) ?? Number.POSITIVE_INFINITY
}

const wordsOf = ({ note, text }: Update): string => note ?? text ?? ''

const updatesOf = ({ updates }: Data): Update[] => (updates as Update[] | null | undefined) ?? []

/** The first public update whose words a save changed or took out, before and after. */
export const reworded = (before: Data, after: Data): { from: string; to: string } | undefined => {
  for (const [index, then] of updatesOf(before).entries()) {
    const now = updatesOf(after).find(({ id }) => id && id === then.id) ?? updatesOf(after)[index]
    if (!now || wordsOf(now) !== wordsOf(then)) return { from: wordsOf(then), to: now ? wordsOf(now) : '' }
  }
  return undefined
}

/** Returns whether a save tells readers of a change that it did not tell before. */
export const tellsMore = (before: Data, after: Data): boolean => updatesOf(after).length > updatesOf(before).length

/** The words of public updates that a save adds. */
export const toldBesides = (before: Data, after: Data): string[] => {
  const known = updatesOf(before).map(wordsOf)
  return updatesOf(after)
    .map(wordsOf)
    .filter((words) => words && !known.includes(words))
}

/** Returns what leading readers from one state to another is called; nothing where they lose or gain no page. */
export const leadsElsewhere = (
  from: ReadersState,
  to: ReadersState,
): 'bring-forward' | 'reopen' | 'end' | 'postpone' | undefined => {
  if (from === 'scheduled' && to !== 'scheduled') return 'bring-forward'
  if (from === 'expired' && to !== 'expired') return 'reopen'
  if (from === 'expired') return undefined
  if (to === 'expired') return 'end'
  return to === 'scheduled' && from !== 'scheduled' ? 'postpone' : undefined
}

/**
 * Returns what publishing a version in place of another means. A change of several kinds has the name of the gravest.
 *
 * @param published what readers get before it; undefined if nothing
 * @param data what they get with it
 */
export const publishingIntent = (
  published: Version | undefined,
  data: Data,
  lifetime: Lifetime,
  now: Date,
): Extract<
  Intent,
  'publish' | 'publish-changes' | 'bring-forward' | 'postpone' | 'correct' | 'withdraw' | 'reinstate' | 'end' | 'reopen'
> => {
  if (!published) return 'publish'
  const [before, after] = [withdrawnFrom(published), withdrawnFrom(data)]
  if (after < before) return 'withdraw'
  if (after > before && after > now.getTime()) return 'reinstate'
  // What has no date goes live at once.
  const from = lifetime.from && { [lifetime.from]: data[lifetime.from] ?? now.toISOString() }
  const next = { ...data, ...from, _status: 'published' } as Version
  const moved = leadsElsewhere(readersStateOf(published, lifetime, now), readersStateOf(next, lifetime, now))
  if (moved) return moved
  return tellsMore(published, data) || reworded(published, data) ? 'correct' : 'publish-changes'
}

type IntentInput = {
  asked: SaveRequest
  data: Data
  newest?: Version
  published?: Version
  lifetime: Lifetime
  now: Date
}

const draftIntent = ({ asked, data, newest, published }: IntentInput): Intent => {
  if (asked.takesOff && published) return 'unpublish'
  const waited = newest?.submitted === true && newest._status !== 'published'
  if (data.submitted === true && !newest?.submitted) return 'submit'
  return waited && data.submitted !== true ? 'return-to-authors' : 'save-draft'
}

/**
 * Names what a save means: which command it is.
 *
 * @param told how it was asked for, what is stored, and what is to be written (all of the document)
 */
export const intentOf = (told: IntentInput): Intent => {
  const { asked, data, published, lifetime, now } = told
  if (asked.intent) return asked.intent
  if (asked.way === 'copy') return 'copy'
  if (asked.way === 'restore') return 'restore-as-draft'
  return data._status === 'published' ? publishingIntent(published, data, lifetime, now) : draftIntent(told)
}
