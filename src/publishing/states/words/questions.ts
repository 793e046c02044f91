import { commonWords } from '@collections/definition'
import { typeWordsOf } from '@collections/definitions'
import type { PrimaryAction, RowAction } from './actions'
import { type Facts, standOf } from './facts'
import { sentence, whoseDraft } from './sentence'
import { atTime, shortTime, timeUntil } from './when'

/** Describes what is asked before something is taken from readers, or given to them early. */
export type Question = {
  title: string
  now: string
  /** Says what follows; more may be known by the server. */
  after: string
  /** The button that does it. */
  does: string
  /** Readers lose something. */
  isDangerous?: boolean
}

export type Asking = Extract<
  PrimaryAction | RowAction,
  | 'publish-now'
  | 'publish-again'
  | 'change-planned-now'
  | 'cancel-change'
  | 'drop-draft'
  | 'take-off'
  | 'withdraw'
  | 'end'
>

const unpublish = (facts: Facts, name: string, now: Date): Omit<Question, 'now'> => {
  const isAhead = standOf(facts, now).state === 'scheduled'
  return isAhead
    ? {
        title: `Stop ${name}?`,
        after: 'Nothing goes live. Your text stays, as a draft that has to be approved again.',
        does: 'Stop it',
        isDangerous: true,
      }
    : {
        title: `Take ${name} off the site?`,
        after: `${commonWords.endQuestion} Your text stays, as a draft that has to be approved again.`,
        does: 'Take it off',
        isDangerous: true,
      }
}

const early = (facts: Facts, name: string, now: Date): Omit<Question, 'now'> => {
  const { ahead } = standOf(facts, now)
  return {
    title: ahead ? `Publish ${name} ${timeUntil(ahead, now)} early?` : `Publish ${name} now?`,
    after: ahead
      ? `Everybody sees it at once, before the embargo of ${atTime(ahead, now)} is over.`
      : 'Everybody sees it at once.',
    does: 'Publish now',
    isDangerous: true,
  }
}

const ofPlanned = (
  action: 'change-planned-now' | 'cancel-change',
  { change }: Facts,
  now: Date,
): Omit<Question, 'now'> => {
  const at = change ? atTime(change.goesLiveAt, now) : 'its time'
  if (action === 'cancel-change')
    return {
      title: `Cancel the change of ${at}?`,
      after: 'Readers go on seeing what is live. The text that was planned stays a draft.',
      does: 'Cancel the change',
    }
  return {
    title: 'Change it now?',
    after: `Everybody sees the new text at once, not only on ${change ? shortTime(change.goesLiveAt, now) : 'its day'}.`,
    does: 'Change it now',
  }
}

const rest = (action: Asking, facts: Facts, name: string, now: Date): Omit<Question, 'now'> => {
  switch (action) {
    case 'take-off':
      return unpublish(facts, name, now)
    case 'publish-now':
      return early(facts, name, now)
    case 'cancel-change':
    case 'change-planned-now':
      return ofPlanned(action, facts, now)
    case 'drop-draft':
      return {
        title: `Drop ${whoseDraft(facts)} of ${name}?`,
        after: 'Readers see no change, and the form begins anew with what they see. The draft is kept in the history.',
        does: 'Drop the draft',
      }
    case 'publish-again':
      return {
        title: `Publish ${name} again?`,
        after: 'Everybody sees your text, and no longer that it was withdrawn.',
        does: 'Publish again',
      }
    case 'withdraw':
      return {
        title: `Withdraw ${name}?`,
        after: 'The page stays and says why. It leaves lists, feeds and search.',
        does: 'Withdraw now',
        isDangerous: true,
      }
    case 'end':
      return {
        title: `End ${name} now?`,
        after: typeWordsOf(facts.type.slug).endQuestion,
        does: 'End now',
        isDangerous: true,
      }
  }
}

/** The question before an action: what is so now, and what would be then. */
export const questionFor = (action: Asking, facts: Facts, now: Date): Question => {
  const title = String(facts.standing?.newest.title ?? '').trim()
  return { now: sentence(facts, now), ...rest(action, facts, title ? `“${title}”` : 'this', now) }
}
