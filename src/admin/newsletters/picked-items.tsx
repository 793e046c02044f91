'use client'

import { keyOf } from './key-of'
import type { PickedItem, Ref } from './read-items'

/** A list with one of its entries in another place. */
const moved = (refs: Ref[], from: number, to: number): Ref[] => {
  const others = refs.filter((_, n) => n !== from)
  return [...others.slice(0, to), refs[from] as Ref, ...others.slice(to)]
}

type Props = {
  refs: Ref[]
  known: Map<string, PickedItem>
  isFixed?: boolean
  onChange: (refs: Ref[]) => void
}

/** What is picked, with where it stands. What readers would not see is marked: it is left out. */
export const PickedItems = ({ refs, known, isFixed, onChange }: Props) => (
  <ol className="newsroom-items__picked">
    {refs.map((ref, n) => {
      const item = known.get(keyOf(ref))
      const title = item?.title ?? 'Looking …'
      return (
        <li key={keyOf(ref)}>
          <div>
            <p className="newsroom-items__title">{title}</p>
            <p className="newsroom-quiet">{item && [item.kind, item.state].filter(Boolean).join(' · ')}</p>
            {item && !item.isSeen && (
              <p className="newsroom-items__unseen">Readers don’t see it when the issue goes out: it is left out.</p>
            )}
          </div>
          {!isFixed && (
            <div className="newsroom-items__deeds">
              <button
                type="button"
                disabled={n === 0}
                aria-label={`Move up: ${title}`}
                onClick={() => onChange(moved(refs, n, n - 1))}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={n === refs.length - 1}
                aria-label={`Move down: ${title}`}
                onClick={() => onChange(moved(refs, n, n + 1))}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={`Take out: ${title}`}
                onClick={() => onChange(refs.filter((one) => one !== ref))}
              >
                ×
              </button>
            </div>
          )}
        </li>
      )
    })}
  </ol>
)
