'use client'

import type { Template } from '@collections/definition'
import { definitionIfAny } from '@collections/definitions'
import { Button, useAllFormFields, useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { textPartsOf } from '@/rich-text/parts'

const isRich = (value: unknown): boolean => Boolean(value && typeof value === 'object' && 'root' in value)

/** A field somebody has written into is theirs; what a choice was set to by itself is not. */
const isWritten = (value: unknown): boolean =>
  isRich(value) ? textPartsOf(value).some(({ text }) => text) : typeof value === 'string' && value.trim() !== ''

const templatesOf = (slug = '') => definitionIfAny(slug)?.templates

/** The kind of news that a link to this form asks for, as “New press release” does. */
const useKindAskedFor = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const kind = useSearchParams().get('kind')
  const [, dispatchFields] = useAllFormFields()
  const initializing = useFormInitializing()
  useEffect(() => {
    // The form puts in what it begins with until then.
    if (initializing) return
    if (id || !kind || !templatesOf(collectionSlug)?.some(({ fields }) => fields.kind === kind)) return
    dispatchFields({ type: 'UPDATE', path: 'kind', value: kind, initialValue: kind, valid: true })
  }, [initializing, id, collectionSlug, kind, dispatchFields])
}

/** Above the empty text of a new document: headings and questions to start from. Gone with the first letter. */
export const StartFrom = () => {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const [chosen, setChosen] = useState<string>()
  const initializing = useFormInitializing()
  useKindAskedFor()
  const choices = templatesOf(collectionSlug)
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
  // Whoever has begun to write needs none.
  if (inTheWay && !chosen) return null
  return (
    <section className="newsroom-start" aria-label="Start from a template">
      {!chosen && (
        <>
          <p className="newsroom-start__title">Start from</p>
          <ul className="newsroom-start__choices">
            {choices.map((template) => (
              <li key={template.name} title={template.hint}>
                <Button
                  id={`action-start-${template.name}`}
                  buttonStyle="secondary"
                  // The form puts in what it begins with until then, over what was chosen.
                  disabled={initializing}
                  margin={false}
                  size="small"
                  onClick={() => start(template)}
                >
                  {template.label}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className="newsroom-quiet">
        {chosen && `“${chosen}” is in the form. Replace each text in [square brackets]; none of them can be published.`}
      </p>
    </section>
  )
}
