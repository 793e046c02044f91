'use client'

import { Button, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import type { BlocksFieldClient } from 'payload'
import { useEffect } from 'react'

const path = 'sections'

const isSections = (field: { type: string } & object): field is BlocksFieldClient =>
  field.type === 'blocks' && 'name' in field && field.name === path

/** A row that has waited so long for its fields asks for them again. In milliseconds. */
const patience = 2000

/**
 * Asks again for the fields of a new row. Payload asks once, and forgets to where what was asked before is answered in
 * that very moment (its form takes the answer for the state that it has asked with): the row would load for ever.
 */
const useAskAgain = (): void => {
  const { dispatchFields } = useForm()
  const waiting = useFormFields(([fields]) => fields[path]?.rows?.findIndex(({ isLoading }) => isLoading) ?? -1)
  useEffect(() => {
    if (waiting < 0) return
    let times = 0
    const again = setInterval(() => {
      times += 1
      // A field that nothing shows: any change of the form asks.
      dispatchFields({ type: 'UPDATE', path: `${path}.${waiting}.id`, errorMessage: `Asked again: ${times}` })
    }, patience)
    return () => clearInterval(again)
  }, [waiting, dispatchFields])
}

/** Below the sections of an issue: adds one more of each kind with one press. */
export const AddSection = () => {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { addFieldRow, disabled } = useForm()
  useAskAgain()
  const count = useFormFields(([fields]) => fields[path]?.rows?.length ?? 0)
  const field = getEntityConfig({ collectionSlug })?.fields.find(isSections)
  if (!field || disabled) return null
  return (
    <fieldset className="newsroom-add-section">
      <legend>Add</legend>
      {field.blocks.map(({ slug, labels }) => (
        <Button
          key={slug}
          id={`action-add-${slug}`}
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() =>
            addFieldRow({ path, blockType: slug, rowIndex: count, schemaPath: `${collectionSlug}.${path}` })
          }
        >
          {typeof labels?.singular === 'string' ? labels.singular : slug}
        </Button>
      ))}
    </fieldset>
  )
}
