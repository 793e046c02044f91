import type { BulkAction } from '@/publishing/managing/bulk-action'

type ActionWords = {
  button: string
  /** What ticking rows is for, in the middle of a sentence. */
  verb: string
  title: string
  does: (count: number) => string
  done: string
  reason: { label: string; hint: string; required: boolean }
}

const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`)

/** Says what is said where something is done to many items. */
export const actionWords: Record<BulkAction, ActionWords> = {
  withdraw: {
    button: 'Withdraw …',
    verb: 'withdraw',
    title: 'Withdraw what is live',
    does: (count) => `Withdraw ${items(count)}`,
    done: 'Withdrawn',
    reason: {
      label: 'Reason readers see',
      hint: 'The same for all of them. Each page stays and says this.',
      required: true,
    },
  },
  end: {
    button: 'End now …',
    verb: 'end',
    title: 'End what is live',
    does: (count) => `End ${items(count)}`,
    done: 'Ended',
    reason: { label: 'Reason, for the log', hint: 'Optional. Readers don’t see it.', required: false },
  },
  'add-topic': {
    button: 'Add a topic …',
    verb: 'add a topic to',
    title: 'Add a topic',
    does: (count) => `Add the topic to ${items(count)}`,
    done: 'Topic added',
    reason: { label: 'Reason, for the log', hint: 'Optional. Readers don’t see it.', required: false },
  },
}
