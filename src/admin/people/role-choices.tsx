'use client'

import { type Role, roles } from '@/words/roles'

type Props = { chosen: readonly Role[]; disabled?: boolean; onChange: (chosen: Role[]) => void }

const nameOf = (label: string): string => label.split(':', 1)[0] ?? label

/** Each role with what it may do, to be ticked. */
export const RoleChoices = ({ chosen, disabled, onChange }: Props) => (
  <ul className="newsroom-roles">
    {roles.map(({ value, label, may }) => (
      <li key={value}>
        <label className="newsroom-roles__role">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={disabled}
            onChange={({ target }) =>
              onChange(
                roles.flatMap((role) =>
                  (role.value === value ? target.checked : chosen.includes(role.value)) ? [role.value] : [],
                ),
              )
            }
          />
          <span>
            <strong>{nameOf(label)}</strong>
            <span className="newsroom-quiet">{may}</span>
          </span>
        </label>
      </li>
    ))}
  </ul>
)
