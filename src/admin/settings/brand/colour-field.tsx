'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { colourProblem, readColour } from '@/brand/colour'

const validate = (value: unknown) => colourProblem(value) ?? true

/** A colour, picked or typed: the browser's own picker beside the digits. */
export const ColourField: TextFieldClientComponent = ({ field, path: own, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<string>({ potentiallyStalePath: own, validate })
  const label = String(field.label ?? field.name)
  const problem = colourProblem(value)
  return (
    <TextInput
      path={path}
      className="newsroom-colour"
      label={field.label}
      Description={
        <p className="newsroom-problem" role="status">
          {/* Once somebody has tried to save, the form itself says so. */}
          {showError ? undefined : problem}
        </p>
      }
      value={value ?? ''}
      showError={showError}
      readOnly={readOnly || disabled}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
      AfterInput={
        <input
          aria-label={`${label}, picked`}
          className="newsroom-colour__picker"
          disabled={readOnly || disabled}
          type="color"
          value={readColour(value) ?? '#ffffff'}
          onChange={(event) => setValue(event.target.value)}
        />
      }
    />
  )
}
