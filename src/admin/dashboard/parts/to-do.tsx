import type { DashboardRow, Section } from '@/admin/dashboard/row'
import { StateChip } from '@/admin/lists/state-chip'
import type { DocumentState } from '@/publishing/states/state'

/** How rows of a section look: a state, in a word, and what one does about them. */
type Look = { kind: DocumentState; words: string; does: string }

const looks: Record<string, Look> = {
  waiting: { kind: 'submitted', words: 'Waits for approval', does: 'Read' },
  problems: { kind: 'withdrawn', words: 'Problem', does: 'Put it right' },
  needed: { kind: 'submitted', words: 'Needs an outcome', does: 'Open' },
  drafts: { kind: 'draft', words: 'Draft', does: 'Go on' },
}

const lookOf = (section: string, { facts }: DashboardRow): Look | undefined => {
  const look = looks[section]
  const [first = ''] = facts
  if (section === 'waiting' && first.startsWith('Returned'))
    return { kind: 'withdrawn', words: 'Returned to you', does: 'Go on' }
  // Its first fact is what it needs.
  if (section === 'needed' && look && first) return { ...look, words: first }
  if (section === 'drafts' && first.startsWith('Waiting')) return { kind: 'submitted', words: 'Waits', does: 'Open' }
  return look
}

const Row = ({ row, look }: { row: DashboardRow; look?: Look }) => (
  <li className="newsroom-row newsroom-row--to-do">
    <div className="newsroom-row__text">
      {look && <StateChip kind={look.kind} words={look.words} />}
      <p>
        <a className="newsroom-row__title" dir="auto" href={row.href}>
          {row.title}
        </a>
      </p>
      <ul className="newsroom-row__facts">
        <li>{row.kind}</li>
        {row.facts
          .filter((fact) => fact !== look?.words)
          .map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
      </ul>
      {row.quote && <p className="newsroom-reason">{row.quote}</p>}
    </div>
    {/* The title is the link, and all of the row is its target: this says what it is for. */}
    {look && (
      <span className="newsroom-row__does" aria-hidden="true">
        {look.does}
      </span>
    )}
  </li>
)

/** Work of one kind, each with what it is, why, and what one does about it. Nothing of what is empty. */
export const ToDo = ({ section }: { section: Section }) => {
  const { id, heading, groups, count, more } = section
  if (count === 0) return null
  return (
    <section className="newsroom-section" id={id} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 className="newsroom-section__heading" id={`${id}-heading`}>
        {heading}
        <span className="newsroom-section__count"> {count.toLocaleString('en-GB')}</span>
      </h2>
      <ul className="newsroom-rows">
        {groups
          .flatMap(({ rows }) => rows)
          .map((row) => (
            <Row key={row.key} row={row} look={lookOf(id, row)} />
          ))}
      </ul>
      {more && (
        <p className="newsroom-section__more">{more.href ? <a href={more.href}>{more.words}</a> : more.words}</p>
      )}
    </section>
  )
}

/** All that is empty, in one line. */
export const NothingElse = ({ sections }: { sections: Section[] }) => {
  const empty = sections.filter(({ count }) => count === 0)
  if (empty.length === 0) return null
  const first = empty.length === sections.length ? 'All is done.' : 'That is all.'
  return (
    <p className="newsroom-nothing">
      {first} {empty.map((section) => section.empty).join(' ')}
    </p>
  )
}
