'use client'

import type { Row } from '../../publishing/states/words/deeds'
import { DeedIcon } from './deed-icon'

type Props = { rows: Row[]; onChoose: (row: Row) => void }

/** What else can be done now, a line each. */
export const DeedRows = ({ rows, onChoose }: Props) =>
  rows.length > 0 ? (
    <ul className="newsroom-deeds">
      {rows.map((row) => (
        <li key={row.does} className="newsroom-deeds__row" data-dangerous={row.isDangerous || undefined}>
          <button
            className="newsroom-deeds__button"
            id={`deed-${row.does}`}
            type="button"
            onClick={() => onChoose(row)}
          >
            <DeedIcon deed={row.does} />
            {row.label}
          </button>
          {row.aside && <span className="newsroom-deeds__aside">{row.aside}</span>}
        </li>
      ))}
    </ul>
  ) : null
