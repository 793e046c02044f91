'use client'

import {
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
import { RowButton } from '@/admin/form/row-button'
import { buttonOf, chooser, moved, useOrdered } from '@/admin/form/use-ordered'
import { chosenIds, isFull, roomWords, withAdded } from './chosen-of'
import { NewPictures } from './new-pictures'
import { PictureCard } from './picture-card'
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
  const called = (id: string) => chosen[id]?.picture?.alt ?? 'this picture'
  const rows = useOrdered({ ids, set, called })
  const room = { count: ids.length, most: field.maxRows, holdsMany: field.hasMany }
  const words = roomWords({ ...room, isFixed })
  const drop = (event: DragEvent) => {
    const dropped = [...event.dataTransfer.files]
    if (dropped.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (isFixed) return
    if (isFull(room)) toast.info(words)
    else setFiles(field.hasMany ? dropped : dropped.slice(0, 1))
    if (!field.hasMany && dropped.length > 1) toast.info('There is room for one picture here: the first was taken.')
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
                  isFirst={at === 0}
                  isLast={at === ids.length - 1}
                  called={called(id)}
                  rows={rows}
                />
              ))}
            </ul>
          </DraggableSortable>
        )}
        {(!isFixed || only || ids.length === 0) && (
          <div className="newsroom-picture-field__card dropzone">
            {only ? (
              <PictureCard {...chosen[only]} uses={counts[only]} />
            ) : (
              <p className="newsroom-picture-field__words newsroom-quiet" role="status">
                {words}
              </p>
            )}
            {!isFixed && (
              <div className="newsroom-actions">
                <RowButton name={chooser} words={openWords} isOff={isFull(room)} onClick={openDrawer} />
                {only && (
                  <RowButton name={buttonOf(only, 'out')} words="Take it out" onClick={() => rows.takeOut(only)} />
                )}
              </div>
            )}
          </div>
        )}
        <p className="sr-only" ref={rows.line} role="status">
          {rows.said}
        </p>
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
