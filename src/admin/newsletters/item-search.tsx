'use client'

import { isContentType } from '@collections/definitions'
import { type KeyboardEvent, useId, useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import { beingBuilt } from '@/admin/search/being-built'
import { useResults } from '@/admin/search/use-results'
import type { StaffResult } from '@/search/staff/search-staff'
import type { Ref } from './read-items'

type Props = {
  id: string
  /** What is picked already, by "news/12". */
  taken: ReadonlySet<string>
  onTake: (ref: Ref) => void
}

const refOf = ({ collection, id }: StaffResult): Ref => ({ relationTo: collection, value: id })

const says = (words: string, found: ReturnType<typeof useResults>, count: number): string => {
  if (!words || found?.problem) return ''
  if (!found) return 'Searching …'
  if (found.results?.isBuilding) return beingBuilt
  return count === 0 ? 'Nothing on the site has all of these words.' : ''
}

/** Finds what is on the site, or is being written for it, by its words; Enter takes the first (ARIA’s combobox). */
export const ItemSearch = ({ id, taken, onTake }: Props) => {
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const words = typed.trim()
  const found = useResults(words)
  const results = (words ? (found?.results?.results ?? []) : []).filter(
    ({ collection, id: document }) => isContentType(collection) && !taken.has(`${collection}/${document}`),
  )
  const chosen = results[Math.min(at, results.length - 1)]
  const take = (result: StaffResult) => {
    onTake(refOf(result))
    setTyped('')
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && results.length > 0) {
      event.preventDefault()
      setAt((before) => (before + step + results.length) % results.length)
    }
    // Of the form it would be “save”.
    if (event.key === 'Enter') event.preventDefault()
    if (event.key === 'Enter' && chosen) take(chosen)
    if (event.key === 'Escape') setTyped('')
  }
  return (
    <div className="newsroom-items__search">
      <input
        id={id}
        className="newsroom-input"
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder="Search the site by words, then Enter"
        aria-expanded={results.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="newsroom-quiet" role="status">
        {says(words, found, results.length)}
      </p>
      <ProblemNote problem={found?.problem} />
      <div
        id={list}
        role="listbox"
        aria-label="Found on the site"
        className="newsroom-items__found"
        hidden={results.length === 0}
      >
        {results.map((result) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the box above, as in every combobox.
          <div
            key={`${result.collection}/${result.id}`}
            id={`${list}-${result.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={result === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(result)}
          >
            <span className="newsroom-items__title">{result.title}</span>
            <span className="newsroom-quiet">{[result.kind, result.state].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
