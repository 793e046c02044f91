'use client'

import { FieldDescription, FieldLabel, useDocumentInfo, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useCallback, useRef } from 'react'
import { type DateMeaning, typedProblem } from '@/words/date-meaning'
import { DateBox } from './date-box'

/** Refuses what was typed and is no moment with the words below it; the server sees to everything else. */
const useValidate = (meaning: DateMeaning) => {
  const refusedBefore = useRef(false)
  return useCallback(
    (value: unknown): string | true => {
      const problem = typedProblem(value, meaning, new Date())
      const settlesNow = refusedBefore.current && !problem
      refusedBefore.current = Boolean(problem)
      // Nothing said leaves what the server said of the field.
      return problem ?? (settlesNow ? true : (undefined as never))
    },
    [meaning],
  )
}

/** A date of a document, typed as people here write it. */
export const DateField = (props: DateFieldClientProps & { meaning: DateMeaning }) => {
  const { field, meaning, path: own, readOnly } = props
  const { admin: { description, width } = {}, label, required } = field
  const validate = useValidate(meaning)
  const { path, value, initialValue, setValue, showError, errorMessage, disabled, customComponents } = useField<
    string | null
  >({ potentiallyStalePath: own, validate })
  const { hasPublishedDoc } = useDocumentInfo()
  const id = `field-${path.replaceAll('.', '__')}`
  const change = useCallback((next: string) => setValue(next || null), [setValue])
  const name = typeof label === 'string' ? label : field.name
  const wasPublic = typeof initialValue === 'string' && Date.parse(initialValue) <= Date.now()
  return (
    <div
      className={`field-type newsroom-date-field${showError ? ' error' : ''}`}
      style={{ '--field-width': width } as never}
    >
      {customComponents?.Label ?? <FieldLabel htmlFor={id} label={label} path={path} required={required} />}
      <DateBox
        id={id}
        label={name}
        value={value ?? ''}
        meaning={meaning}
        onChange={change}
        hintId={description ? `${id}-hint` : undefined}
        problem={showError ? errorMessage : undefined}
        required={required}
        readOnly={readOnly || disabled}
        isLive={hasPublishedDoc && wasPublic}
        isStored={value === initialValue}
      />
      {description && (
        <div id={`${id}-hint`}>
          <FieldDescription description={description} path={path} />
        </div>
      )}
    </div>
  )
}
