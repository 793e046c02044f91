'use client'

import type { ActionRow } from '@/publishing/states/words/actions'
import { ActionIcon } from './action-icon'

type Props = { rows: ActionRow[]; onChoose: (row: ActionRow) => void }

/** Shows what else can be done now, a line each. */
export const ActionRows = ({ rows, onChoose }: Props) =>
  rows.length > 0 ? (
    <ul className="newsroom-row-actions">
      {rows.map((row) => (
        <li key={row.does} className="newsroom-row-actions__row" data-dangerous={row.isDangerous || undefined}>
          <button
            className="newsroom-row-actions__button"
            id={`action-${row.does}`}
            type="button"
            onClick={() => onChoose(row)}
          >
            <ActionIcon action={row.does} />
            {row.label}
          </button>
          {row.aside && <span className="newsroom-row-actions__aside">{row.aside}</span>}
        </li>
      ))}
    </ul>
  ) : null
