'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { hasBegun } from '@/admin/files/replacing-words'
import { ProblemNote } from '@/admin/form/problem-note'
import type { UsedAt, WhereUsed } from '@/publishing/uses/where-used'
import { deletionWords } from './deletion-words'
import { useWhereUsed } from './use-where-used'

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`)

const summaryOf = ({ places: known, hidden, more }: WhereUsed): string => {
  if (known.length + hidden === 0) return 'Not used anywhere'
  if (more) return `Used in more than ${places(known.length + hidden)}`
  return `Used in ${places(known.length + hidden)}`
}

const Place = ({ place: { title, type, address, words } }: { place: UsedAt }) => (
  <li className="newsroom-links__item">
    <a href={address}>{title}</a>
    <span className="newsroom-quiet">{words ? `${type}. ${words}` : type}</span>
  </li>
)

/** Says how many places are shown at once. */
const atFirst = 10

/** Shows which pages use a picture, document, contact or topic: they would change with it. */
export const WhereUsedPanel = () => {
  const heading = useId()
  const { id, savedDocumentData } = useDocumentInfo()
  const { used, problem } = useWhereUsed()
  const [all, setAll] = useState(false)
  if (!id) return null
  if (!used)
    return (
      <section className="newsroom-panel" aria-label="Where it is used" aria-busy={!problem}>
        <ProblemNote problem={problem} />
      </section>
    )
  const shown = all ? used.places : used.places.slice(0, atFirst)
  const deletion = deletionWords(used, hasBegun(savedDocumentData?.releasedAt))
  return (
    <section className="newsroom-panel" aria-labelledby={heading}>
      <h2 className="newsroom-panel__title" id={heading}>
        {summaryOf(used)}
      </h2>
      {shown.length > 0 && (
        <ul className="newsroom-links">
          {shown.map((place) => (
            <Place key={place.address} place={place} />
          ))}
        </ul>
      )}
      {used.places.length > shown.length && (
        <button className="newsroom-fold newsroom-fold--plain" type="button" onClick={() => setAll(true)}>
          Show all {used.places.length}
        </button>
      )}
      {used.hidden > 0 && (
        <p>{used.places.length > 0 ? `And ${used.hidden} you can’t see.` : `${used.hidden} you can’t see.`}</p>
      )}
      {deletion && <p className="newsroom-quiet">{deletion}</p>}
    </section>
  )
}
