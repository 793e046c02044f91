'use client'

import { FieldError, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { optionalMail } from '@/mail/kinds'

type Kind = (typeof optionalMail)[number]['value']

/** Asks what somebody wants to be told by e-mail. What is kept is what they do without, so that a new kind is told to all. */
export const MailChoicesField: SelectFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue, disabled, errorMessage, showError } = useField<Kind[] | null>({ path })
  const isWanted = (kind: Kind): boolean => !value?.includes(kind)
  const change = (kind: Kind, wanted: boolean) =>
    setValue(optionalMail.flatMap((one) => ((one.value === kind ? wanted : isWanted(one.value)) ? [] : [one.value])))
  return (
    <fieldset className="field-type newsroom-roles-field">
      <legend className="field-label">What the newsroom writes by e-mail</legend>
      <ul className="newsroom-roles">
        {optionalMail.map(({ value: kind, label }) => (
          <li key={kind}>
            <label className="newsroom-roles__role">
              <input
                type="checkbox"
                checked={isWanted(kind)}
                disabled={readOnly || disabled}
                onChange={({ target }) => change(kind, target.checked)}
              />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
      <FieldError message={errorMessage} path={path} showError={showError} />
    </fieldset>
  )
}
