'use client'

import type { BulkAction } from '@/publishing/managing/bulk-action'
import type { Consequence } from '@/publishing/managing/consequences'
import { actionWords } from './action-words'

type Props = { consequences: Consequence[]; action: BulkAction }

const Item = ({ consequence }: { consequence: Consequence }) => {
  const { title, words, refusal, needsReason, effects } = consequence
  return (
    <li className="newsroom-links__item">
      <p className="newsroom-links__whom">{title}</p>
      {words && <p className="newsroom-quiet">{words}</p>}
      {refusal && <p>Left as it is. {refusal}</p>}
      {needsReason && <p>Only with a reason. {needsReason}</p>}
      {effects.map((effect) => (
        <p key={effect}>{effect}</p>
      ))}
    </li>
  )
}

/** Shows what would happen to each item: first those that would change, then those that would not. */
export const ConsequenceList = ({ consequences, action }: Props) => {
  const change = consequences.filter(({ refusal }) => !refusal)
  const stay = consequences.filter(({ refusal }) => refusal)
  return (
    <>
      {change.length === 0 && <p>None of these would change.</p>}
      {change.length > 0 && (
        <section>
          <h3 className="newsroom-dialog__part">{actionWords[action].does(change.length)}</h3>
          <ul className="newsroom-links">
            {change.map((consequence) => (
              <Item key={consequence.id} consequence={consequence} />
            ))}
          </ul>
        </section>
      )}
      {stay.length > 0 && (
        <section>
          <h3 className="newsroom-dialog__part">Not changed: {stay.length}</h3>
          <ul className="newsroom-links">
            {stay.map((consequence) => (
              <Item key={consequence.id} consequence={consequence} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
