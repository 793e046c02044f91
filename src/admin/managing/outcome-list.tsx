'use client'

import type { Outcome } from '../../publishing/managing/deal-with-many'
import type { Deed } from '../../publishing/rules/live-to-readers'
import { deedWords } from './deed-words'

type Props = { deed: Deed; outcomes: Outcome[] }

/** What became of each item. */
export const OutcomeList = ({ deed, outcomes }: Props) => {
  const done = outcomes.filter((outcome) => outcome.done)
  const left = outcomes.filter((outcome) => !outcome.done)
  return (
    <>
      <p>
        <strong>
          {deedWords[deed].done}: {done.length}.
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
