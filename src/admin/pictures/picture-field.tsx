'use client'

import { Button, FieldDescription, FieldError, FieldLabel, useConfig, useField, useListDrawer } from '@payloadcms/ui'
import type { UploadFieldClientProps } from 'payload'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ask } from '@/admin/form/ask'
import type { Media } from '@/payload-types'
import { UploadStrip } from './upload-strip'
import { useUploads } from './use-uploads'
import { useUseCounts } from './use-use-counts'

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id

/** The picture that a field names. @returns neither picture nor problem while it is asked for */
const usePicture = (id: string | undefined) => {
  const { config } = useConfig()
  const [found, setFound] = useState<{ id: string; picture?: Media; problem?: string }>()
  useEffect(() => {
    if (!id) return
    ask<Media>('GET', `${config.routes.api}/media/${id}?depth=0`)
      .then((picture) => setFound({ id, picture }))
      .catch((error: Error) => setFound({ id, problem: error.message }))
  }, [id, config.routes.api])
  return found && found.id === id ? found : undefined
}

/** One new picture, described before it is added: over the form, which stays as it is. */
const NewPicture = ({ files, onDone }: { files: File[]; onDone: (picture?: Media) => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const begun = useRef(false)
  const adding = useUploads(([picture]) => onDone(picture))
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once, with what was dropped.
  useEffect(() => {
    dialog.current?.showModal()
    if (!begun.current) adding.take(files.slice(0, 1))
    begun.current = true
  }, [])
  return createPortal(
    <dialog ref={dialog} className="newsroom-dialog" aria-label="A new picture" onClose={() => onDone()}>
      <UploadStrip adding={adding} onUse={(same) => onDone(same)} />
      <Button buttonStyle="secondary" margin={false} size="small" onClick={() => dialog.current?.close()}>
        Back to the form
      </Button>
    </dialog>,
    document.body,
  )
}

/** A picture of a document: what it shows, whose it is and where else it is used; chosen from the library or dropped. */
export const PictureField = ({ field, path: given, readOnly }: UploadFieldClientProps) => {
  const path = given ?? field.name
  const { value, setValue, showError, disabled } = useField<unknown>({ path })
  const id = idOf(value)
  const found = usePicture(id)
  const counts = useUseCounts(id ? [id] : [])
  const [files, setFiles] = useState<File[]>()
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: ['media'], uploads: true })
  const isFixed = readOnly || disabled
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isFixed && event.dataTransfer.files.length > 0) setFiles([...event.dataTransfer.files])
  }
  const uses = id ? counts[id] : undefined
  const picture = found?.picture
  return (
    <div className="field-type upload newsroom-picture-field" id={`field-${path}`} data-field-path={path}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <FieldError path={path} showError={showError} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside buttons that do the same. */}
      <div
        className="newsroom-picture-field__card dropzone"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        {id ? (
          <>
            {picture ? (
              <img src={picture.sizes?.small?.url ?? picture.url ?? ''} alt="" width="148" height="83" />
            ) : (
              <span className="newsroom-picture-field__none" />
            )}
            <div className="newsroom-picture-field__words">
              <p>{picture ? picture.alt : (found?.problem ?? 'Looking …')}</p>
              <p className="newsroom-quiet">
                {[picture?.credit, uses !== undefined && uses > 1 ? `used in ${uses} places` : undefined]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </>
        ) : (
          <p className="newsroom-picture-field__words newsroom-quiet">None yet. Drop a picture here, or choose one.</p>
        )}
        {!isFixed && (
          <div className="newsroom-actions">
            <Button buttonStyle="secondary" margin={false} size="small" onClick={openDrawer}>
              {id ? 'Change …' : 'Choose a picture …'}
            </Button>
            {id && (
              <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setValue(null)}>
                Take it out
              </Button>
            )}
          </div>
        )}
      </div>
      {typeof field.admin?.description === 'string' && (
        <FieldDescription description={field.admin.description} path={path} />
      )}
      <ListDrawer
        onSelect={({ doc }) => {
          setValue(doc.id)
          closeDrawer()
        }}
      />
      {files && (
        <NewPicture
          files={files}
          onDone={(added) => {
            if (added) setValue(added.id)
            setFiles(undefined)
          }}
        />
      )}
    </div>
  )
}
