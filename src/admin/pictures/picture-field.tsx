'use client'

import {
  Button,
  DraggableSortable,
  FieldDescription,
  FieldError,
  FieldLabel,
  toast,
  useField,
  useListDrawer,
} from '@payloadcms/ui'
import type { FilterOptionsResult, UploadFieldClientProps } from 'payload'
import { type DragEvent, useMemo, useState } from 'react'
import { chosenIds, moved, withAdded } from './chosen-of'
import { NewPictures } from './new-pictures'
import { CardButton, PictureCard } from './picture-card'
import { PictureRow } from './picture-row'
import { useChosenPictures } from './use-chosen-pictures'
import { useUseCounts } from './use-use-counts'

/** What a field holds, and how it is changed, whether it takes one picture or several. */
const useChosen = ({ field, path }: { field: UploadFieldClientProps['field']; path: string }) => {
  const { value, setValue, showError, disabled } = useField<unknown>({ path })
  const ids = chosenIds(value)
  const set = (next: string[]) => setValue(field.hasMany ? next : (next[0] ?? null))
  const take = (added: unknown[]) => {
    if (added.length === 0) return
    if (!field.hasMany) return set(chosenIds(added).slice(0, 1))
    const { ids: next, left } = withAdded(ids, added, field.maxRows)
    set(next)
    if (left > 0) toast.info(`There is room for ${field.maxRows} pictures here: ${left} not taken.`)
  }
  return { ids, set, take, showError, disabled }
}

/**
 * One that stands there already isn't offered again.
 *
 * @returns the same object for the same pictures: the library is loaded anew whenever it is another
 */
const useNotYetChosen = (ids: string[]): FilterOptionsResult | undefined => {
  const chosen = ids.join(',')
  return useMemo(() => (chosen ? { media: { id: { not_in: chosen.split(',') } } } : undefined), [chosen])
}

/** Pictures of a document: what each shows, whose it is and where else it is used; chosen from the library or dropped. */
export const PictureField = ({ field, path: given, readOnly }: UploadFieldClientProps) => {
  const path = given ?? field.name
  const { ids, set, take, showError, disabled } = useChosen({ field, path })
  const chosen = useChosenPictures(ids)
  const counts = useUseCounts(ids)
  const [files, setFiles] = useState<File[]>()
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: ['media'],
    uploads: true,
    filterOptions: useNotYetChosen(field.hasMany ? ids : []),
  })
  const isFixed = Boolean(readOnly || disabled)
  const isFull = field.hasMany && ids.length >= (field.maxRows ?? Number.POSITIVE_INFINITY)
  const drop = (event: DragEvent) => {
    const dropped = [...event.dataTransfer.files]
    if (dropped.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (!isFixed && !isFull) setFiles(field.hasMany ? dropped : dropped.slice(0, 1))
  }
  const [only] = field.hasMany ? [] : ids
  const openWords = field.hasMany ? 'Choose pictures …' : only ? 'Change …' : 'Choose a picture …'
  return (
    <div
      className="field-type upload newsroom-picture-field"
      id={`field-${path.replaceAll('.', '__')}`}
      data-field-path={path}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <FieldError path={path} showError={showError} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside buttons that do the same. */}
      <div className="newsroom-picture-field__all" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {field.hasMany && ids.length > 0 && (
          <DraggableSortable
            ids={ids}
            onDragEnd={({ moveFromIndex, moveToIndex }) => set(moved(ids, moveFromIndex, moveToIndex))}
          >
            <ul className="newsroom-picture-field__rows">
              {ids.map((id, at) => (
                <PictureRow
                  key={id}
                  id={id}
                  chosen={chosen[id] ?? {}}
                  uses={counts[id]}
                  isFixed={isFixed}
                  onUp={at > 0 ? () => set(moved(ids, at, at - 1)) : undefined}
                  onRemove={() => set(ids.filter((other) => other !== id))}
                />
              ))}
            </ul>
          </DraggableSortable>
        )}
        {!isFull && (!isFixed || only || ids.length === 0) && (
          <div className="newsroom-picture-field__card dropzone">
            {only ? (
              <PictureCard {...chosen[only]} uses={counts[only]} />
            ) : (
              <p className="newsroom-picture-field__words newsroom-quiet">
                {field.hasMany
                  ? 'Drop pictures here, or choose them.'
                  : 'None yet. Drop a picture here, or choose one.'}
              </p>
            )}
            {!isFixed && (
              <div className="newsroom-actions">
                <Button buttonStyle="secondary" margin={false} size="small" onClick={openDrawer}>
                  {openWords}
                </Button>
                {only && <CardButton words="Take it out" onClick={() => set([])} />}
              </div>
            )}
          </div>
        )}
      </div>
      {typeof field.admin?.description === 'string' && (
        <FieldDescription description={field.admin.description} path={path} />
      )}
      <ListDrawer
        enableRowSelections={field.hasMany}
        onBulkSelect={(selected) => {
          take([...selected].flatMap(([id, isChosen]) => (isChosen ? [id] : [])))
          closeDrawer()
        }}
        onSelect={({ doc }) => {
          take([doc])
          closeDrawer()
        }}
      />
      {files && <NewPictures files={files} onAdded={take} onClose={() => setFiles(undefined)} />}
    </div>
  )
}
