'use client'

import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import type { Compared } from '@/publishing/history/compare-paragraphs'
import type { ComparedField, Comparison } from '@/publishing/history/comparison'
import type { DiffPiece } from '@/publishing/history/diff'

const PieceOf = ({ piece: { kind, value } }: { piece: DiffPiece }) => {
  if (kind === 'removed') return <del>{value}</del>
  return kind === 'added' ? <ins>{value}</ins> : value
}

const keyed = <T,>(list: T[]): { key: string; one: T }[] => list.map((one, n) => ({ key: `${n}`, one }))

const Paragraph = ({ compared }: { compared: Compared }) =>
  'same' in compared ? (
    <p className="newsroom-quiet">
      {compared.same === 1 ? '1 paragraph the same' : `${compared.same} paragraphs the same`}
    </p>
  ) : (
    <p>
      {keyed(compared.pieces).map(({ key, one }) => (
        <PieceOf key={key} piece={one} />
      ))}
    </p>
  )

const Field = ({ field: { label, paragraphs = [] } }: { field: ComparedField }) => (
  <div className="newsroom-compare__field">
    <dt>{label}</dt>
    <dd>
      {keyed(paragraphs).map(({ key, one }) => (
        <Paragraph key={key} compared={one} />
      ))}
    </dd>
  </div>
)

/** What is the same is one line, whatever there is of it. */
const Fields = ({ fields }: { fields: ComparedField[] }) => {
  const same = fields.filter(({ paragraphs }) => !paragraphs).map(({ label }) => label)
  return (
    <dl className="newsroom-compare">
      {fields
        .filter(({ paragraphs }) => paragraphs)
        .map((field) => (
          <Field key={field.label} field={field} />
        ))}
      {same.length > 0 && (
        <div className="newsroom-compare__field newsroom-quiet">
          <dt>The same</dt>
          <dd>{same.join(', ')}</dd>
        </div>
      )}
    </dl>
  )
}

type Props = { address: string; from: string; to: string }

/** Two texts of a document, field by field: what went is struck, what came is underlined. */
export const ComparisonPane = ({ address, from, to }: Props) => {
  const [comparison, setComparison] = useState<Comparison>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let isWanted = true
    setProblem(undefined)
    ask<Comparison>('GET', withQuery(`${address}/comparison`, { from, to }))
      .then((found) => isWanted && setComparison(found))
      .catch((error: Error) => isWanted && setProblem(error.message))
    return () => {
      isWanted = false
    }
  }, [address, from, to])
  if (problem) return <ProblemNote problem={problem} />
  if (!comparison) return <p className="newsroom-quiet">Laying the two side by side …</p>
  return (
    <>
      <p role="status">{comparison.inNumbers ? `${comparison.inNumbers}.` : 'The two are the same.'}</p>
      <Fields fields={comparison.fields} />
    </>
  )
}
