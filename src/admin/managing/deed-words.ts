import type { Deed } from '../../publishing/rules/live-to-readers'

type Words = {
  button: string
  title: string
  does: (count: number) => string
  done: string
  reason: { label: string; hint: string; required: boolean }
}

const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`)

/** What is said where many items are withdrawn or ended. */
export const deedWords: Record<Deed, Words> = {
  withdraw: {
    button: 'Withdraw …',
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
    title: 'End what is live',
    does: (count) => `End ${items(count)}`,
    done: 'Ended',
    reason: { label: 'Reason, for the log', hint: 'Optional. Readers don’t see it.', required: false },
  },
}
