import type { ServiceNotice } from '@/payload-types'
import { typedProblem } from '@/words/date-meaning'
import { chosenEnd, type Until } from './until-choices'

/** A notice as it is typed in the quick form. */
export type NoticeDraft = {
  severity?: ServiceNotice['severity']
  title: string
  message: string
  until?: Until
  placement: ServiceNotice['placement']
  topics: string[]
}

export const emptyDraft: NoticeDraft = { title: '', message: '', placement: 'everywhere', topics: [] }

export const longestTitle = 200
export const longestMessage = 500

export type Problems = Partial<Record<'severity' | 'title' | 'message' | 'until' | 'topics', string>>

const untilProblem = (until: Until | undefined, now: Date): string | undefined => {
  if (!until) return 'Choose until when it is shown.'
  const end = chosenEnd(until, now)
  if (end === undefined)
    return typedProblem(until.typed, { kind: 'end' }, now) ?? 'Enter the date and time at which it ends.'
  return end && new Date(end) <= now ? 'This time has passed. Choose a later one.' : undefined
}

/** Returns what is still missing, field by field; the server checks again. */
export const problemsOf = (
  { severity, title, message, until, placement, topics }: NoticeDraft,
  now: Date,
): Problems => {
  const needsTopics = severity !== 'emergency' && placement === 'topics' && topics.length === 0
  const all: Problems = {
    severity: severity ? undefined : 'Choose how severe it is.',
    title: title.trim() ? undefined : 'Enter a title: what is affected.',
    message: message.trim() ? undefined : 'Enter a message: what is wrong, and what to do.',
    until: untilProblem(until, now),
    topics: needsTopics ? 'Choose at least one topic.' : undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, problem]) => problem))
}

/** Returns what the API is sent. An emergency stands on every page, wherever it would have been put. */
export const dataOf = (draft: NoticeDraft, now: Date) => {
  const { severity, title, message, until, placement, topics } = draft
  return {
    severity,
    title: title.trim(),
    message: message.trim(),
    endsAt: until ? (chosenEnd(until, now) ?? null) : null,
    placement: severity === 'emergency' ? 'everywhere' : placement,
    topics: placement === 'topics' ? topics : [],
    _status: 'published',
  }
}
