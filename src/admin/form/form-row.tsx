'use client'

import { RenderFields, useFormFields, WatchChildErrors } from '@payloadcms/ui'
import type { CollapsibleFieldClientProps } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { pathsIn, rowContents } from './row-contents'

/**
 * A part of the form that can be closed, and then says what is in it. What is wrong inside opens it, and so does a file
 * that is dragged over it. It is as it was written in the configuration whenever a form is opened.
 */
export const FormRow = (props: CollapsibleFieldClientProps) => {
  const { field, indexPath, parentPath = '', parentSchemaPath = '', path = '', permissions, readOnly } = props
  const { fields, label, admin } = field
  const body = useId()
  const row = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(!admin?.initCollapsed)
  // What was opened once stays as it is when it is closed: what is half written in it, too.
  const [drawn, setDrawn] = useState(open)
  const [errors, setErrors] = useState(0)
  const contents = useFormFields(([states]) => rowContents(fields, states))
  const isBeside = admin?.position === 'sidebar'
  if (open && !drawn) setDrawn(true)
  useEffect(() => {
    if (errors > 0) setOpen(true)
  }, [errors])
  useEffect(() => {
    const { current } = row
    const springOpen = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') && setOpen(true)
    current?.addEventListener('dragenter', springOpen)
    return () => current?.removeEventListener('dragenter', springOpen)
  }, [])
  return (
    <section
      ref={row}
      className={`newsroom-form-row${isBeside ? ' newsroom-form-row--beside' : ''}`}
      data-holds={pathsIn(fields).join(' ')}
      data-open={open || undefined}
    >
      <WatchChildErrors fields={fields} path={path.split('.').slice(0, -1)} setErrorCount={setErrors} />
      <button
        className="newsroom-form-row__head"
        type="button"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <span className="newsroom-form-row__label">{String(label)}</span>{' '}
        <span className="newsroom-form-row__contents">
          {errors > 0 ? `${errors} to put right` : open ? '' : contents}
        </span>
      </button>
      <div className="newsroom-form-row__body" id={body} hidden={!open}>
        {typeof admin?.description === 'string' && <p className="newsroom-quiet">{admin.description}</p>}
        {(drawn || isBeside) && (
          <RenderFields
            fields={fields}
            forceRender
            margins="small"
            parentIndexPath={indexPath ?? ''}
            parentPath={parentPath}
            parentSchemaPath={parentSchemaPath}
            permissions={permissions ?? true}
            readOnly={readOnly}
          />
        )}
      </div>
    </section>
  )
}
