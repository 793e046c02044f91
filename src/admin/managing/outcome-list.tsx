'use client'

import type { BulkAction } from '@/publishing/managing/bulk-action'
import type { Outcome } from '@/publishing/managing/deal-with-many'
import { actionWords } from './action-words'

type Props = { action: BulkAction; outcomes: Outcome[] }

/** Shows what became of each item. */
export const OutcomeList = ({ action, outcomes }: Props) => {
  const done = outcomes.filter((outcome) => outcome.done)
  const left = outcomes.filter((outcome) => !outcome.done)
  return (
    <>
      <p>
        <strong>
          {actionWords[action].done}: {done.length}.
        </strong>
        {left.length > 0 && ` Left as they were: ${left.length}.`}
      </p>
      {left.length > 0 && (
        <ul className="newsroom-links">
          {left.map(({ id, title, problem }) => (
            <li key={id} className="newsroom-links__item">
              <p className="newsroom-links__whom">{title}</p>
              <p>{problem}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
