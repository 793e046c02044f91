import type { DashboardRow } from '@/admin/dashboard/row'

/** One line: its title leads to where something is done about it. */
export const RowItem = ({ row }: { row: DashboardRow }) => {
  const { href, title, kind, mark, facts, quote, time } = row
  return (
    <li className="newsroom-row">
      {time && <p className="newsroom-row__time">{time}</p>}
      <div className="newsroom-row__text">
        <p>
          {mark && (
            <>
              <strong className="newsroom-row__mark" data-mark={mark}>
                {mark}
              </strong>{' '}
            </>
          )}
          <a className="newsroom-row__title" dir="auto" href={href}>
            {title}
          </a>
        </p>
        <ul className="newsroom-row__facts">
          {kind && <li>{kind}</li>}
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {quote && <p className="newsroom-reason">{quote}</p>}
      </div>
    </li>
  )
}
