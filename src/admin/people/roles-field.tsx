'use client'

import { FieldError, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import type { Role } from '@/words/roles'
import { RoleChoices } from './role-choices'

/** Asks what somebody may do, explained where it is given, in place of a list of names. */
export const RolesField: SelectFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue, disabled, errorMessage, showError } = useField<Role[] | null>({ path })
  return (
    <fieldset className="field-type newsroom-roles-field">
      <legend className="field-label">What they may do</legend>
      {!value?.length && (
        <p className="newsroom-quiet">Nothing ticked: they can sign in, and see no more than the public.</p>
      )}
      <RoleChoices chosen={value ?? []} disabled={readOnly || disabled} onChange={setValue} />
      <FieldError message={errorMessage} path={path} showError={showError} />
    </fieldset>
  )
}
