'use client'

import { Button, useAllFormFields, useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useId, useState } from 'react'
import { isContentType } from '../../publishing/content-types'
import { partsOf } from '../../writing/rich-text-parts'
import { type Template, templates } from '../../writing/templates/templates'

const isRich = (value: unknown): boolean => Boolean(value && typeof value === 'object' && 'root' in value)

/** A field somebody has written into is theirs; what a choice was set to by itself is not. */
const isWritten = (value: unknown): boolean =>
  isRich(value) ? partsOf(value).some(({ text }) => text) : typeof value === 'string' && value.trim() !== ''

/** The kind of news that a link to this form asks for, as “New press release” does. */
const useKindAskedFor = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const kind = useSearchParams().get('kind')
  const [, dispatchFields] = useAllFormFields()
  const initializing = useFormInitializing()
  useEffect(() => {
    // The form puts in what it begins with until then.
    if (initializing) return
    if (id || collectionSlug !== 'news' || !templates.news?.some(({ fields }) => fields.kind === kind)) return
    dispatchFields({ type: 'UPDATE', path: 'kind', value: kind, initialValue: kind, valid: true })
  }, [initializing, id, collectionSlug, kind, dispatchFields])
}

/** Above the form of a new document: headings and questions to start from. */
export const StartFrom = () => {
  const heading = useId()
  const { id, collectionSlug = '' } = useDocumentInfo()
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const [chosen, setChosen] = useState<string>()
  useKindAskedFor()
  const choices = isContentType(collectionSlug) ? templates[collectionSlug] : undefined
  if (id || !choices) return null

  const texts = (template: Template) => Object.entries(template.fields).filter(([, value]) => isLong(value))
  const isLong = (value: unknown) => isRich(value) || (typeof value === 'string' && value.includes(' '))
  const inTheWay = choices.some((template) => texts(template).some(([path]) => isWritten(fields[path]?.value)))

  const start = (template: Template) => {
    for (const [path, value] of Object.entries(template.fields)) {
      if (isLong(value) && isWritten(fields[path]?.value)) continue
      // The editor looks at a new initial value only.
      const fresh = structuredClone(value)
      dispatchFields({ type: 'UPDATE', path, value: fresh, initialValue: fresh, valid: true })
    }
    setModified(true)
    setChosen(template.label)
  }
  return (
    <section className="newsroom-start" aria-labelledby={heading}>
      <h2 className="newsroom-start__title" id={heading}>
        Start from a template
      </h2>
      <ul className="newsroom-start__choices">
        {choices.map((template) => (
          <li key={template.name}>
            <Button
              id={`action-start-${template.name}`}
              buttonStyle="secondary"
              disabled={inTheWay}
              margin={false}
              size="medium"
              onClick={() => start(template)}
            >
              {template.label}
            </Button>
            <p className="newsroom-quiet">{template.hint}</p>
          </li>
        ))}
      </ul>
      <p role="status" className="newsroom-quiet">
        {chosen && `“${chosen}” is in the form. Replace each text in [square brackets]; none of them can be published.`}
        {!chosen && inTheWay && 'You have begun to write. A template would replace that, so empty the text to use one.'}
      </p>
    </section>
  )
}
