import type { Section } from '@/admin/dashboard/row'
import { RowItem } from './row-item'

/** A part of the start page: rows, perhaps under headings of their own, or a word where there is nothing. */
export const DashboardSection = ({ section }: { section: Section }) => {
  const { id, heading, groups, count, empty, more } = section
  const filled = groups.filter(({ rows }) => rows.length > 0)
  return (
    <section className="newsroom-section" id={id} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 className="newsroom-section__heading" id={`${id}-heading`}>
        {heading}
        {count > 0 && <span className="newsroom-section__count"> {count.toLocaleString('en-GB')}</span>}
      </h2>
      {filled.length === 0 && <p className="newsroom-quiet">{empty}</p>}
      {filled.map(({ heading: groupHeading, rows }) => (
        <div key={groupHeading ?? id} className="newsroom-section__group">
          {groupHeading && <h3 className="newsroom-section__group-heading">{groupHeading}</h3>}
          <ul className="newsroom-rows">
            {rows.map((row) => (
              <RowItem key={row.key} row={row} />
            ))}
          </ul>
        </div>
      ))}
      {more && (
        <p className="newsroom-section__more">{more.href ? <a href={more.href}>{more.words}</a> : more.words}</p>
      )}
    </section>
  )
}
