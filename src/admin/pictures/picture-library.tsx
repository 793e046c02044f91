'use client'

import { Gutter, SetStepNav, toast, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ListViewClientProps } from 'payload'
import { type ChangeEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react'
import type { Media } from '@/payload-types'
import { refusedWords } from './chosen-of'
import { LibraryPages } from './library-pages'
import { PictureDetails } from './picture-details'
import { PictureGrid } from './picture-grid'
import { UploadStrip } from './upload-strip'
import { useChosenTiles } from './use-chosen-tiles'
import { useUploads } from './use-uploads'
import { useUseCounts } from './use-use-counts'

/** Who types on is not asked about each letter. In milliseconds. */
const pause = 350

/** How a list that is open to choose from takes what is chosen; nothing where somebody looks after pictures. */
const useTaking = (takesSeveral: boolean) => {
  const { isInDrawer, onBulkSelect, onSelect } = useListDrawerContext()
  if (!isInDrawer) return undefined
  if (takesSeveral && onBulkSelect)
    return (pictures: Media[]) => onBulkSelect(new Map(pictures.map(({ id }) => [id, true])))
  return ([picture]: Media[]) => {
    if (picture) onSelect?.({ collectionSlug: 'media', doc: picture, docID: picture.id })
  }
}

const Search = () => {
  const id = useId()
  const { query, handleSearchChange } = useListQuery()
  const [words, setWords] = useState(typeof query?.search === 'string' ? query.search : '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setWords(target.value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void handleSearchChange?.(target.value.trim()), pause)
  }
  return (
    <div className="newsroom-pictures__search">
      <label className="sr-only" htmlFor={id}>
        Search pictures
      </label>
      <input
        className="newsroom-input"
        id={id}
        type="search"
        placeholder="What it shows, credit, file name"
        value={words}
        onChange={type}
      />
    </div>
  )
}

/** The library of pictures: to look after them, and, in a drawer, to choose from. Several are added at once. */
export const PictureLibrary = ({ enableRowSelections, hasCreatePermission }: ListViewClientProps) => {
  const router = useRouter()
  const { config } = useConfig()
  const { data } = useListQuery()
  const { isInDrawer, refresh } = useListDrawerContext()
  const take = useTaking(Boolean(enableRowSelections))
  const takesSeveral = Boolean(take && enableRowSelections)
  const { chosen, choose, add, finish } = useChosenTiles(take, takesSeveral)
  const input = useRef<HTMLInputElement>(null)
  const pictures = (data?.docs ?? []) as unknown as Media[]
  const counts = useUseCounts(pictures.map(({ id }) => id))
  const again = () => (isInDrawer ? void refresh() : router.refresh())

  const adding = useUploads({
    api: config.routes.api,
    onAdded: (added) => {
      toast.success(
        added.length === 1 ? 'The picture is in the library.' : `${added.length} pictures are in the library.`,
      )
      add(added)
      again()
    },
    onDone: finish,
    onRefused: (names) => toast.error(refusedWords(names)),
  })
  const drop = (event: DragEvent) => {
    if (!hasCreatePermission || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    adding.take(event.dataTransfer.files)
  }
  const last = chosen.at(-1)
  return (
    <Gutter className="newsroom-pictures">
      {!isInDrawer && <SetStepNav nav={[{ label: 'Pictures' }]} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside a button that does the same. */}
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <header className="newsroom-pictures__head">
          <h1 className="newsroom-pictures__title">
            {isInDrawer ? (takesSeveral ? 'Choose pictures' : 'Choose a picture') : 'Pictures'}
          </h1>
          <Search />
          {hasCreatePermission && (
            <>
              <button className="newsroom-pictures__add" type="button" onClick={() => input.current?.click()}>
                Upload pictures
              </button>
              <input
                ref={input}
                hidden
                type="file"
                multiple
                accept="image/*,.heic,.heif"
                aria-label="Pictures to upload"
                onChange={({ target }) => {
                  adding.take(target.files ?? [])
                  target.value = ''
                }}
              />
            </>
          )}
        </header>
        <UploadStrip adding={adding} onUse={take && ((same) => add([same]))} />
        <div className="newsroom-pictures__body" data-chosen={last ? true : undefined}>
          <div>
            {pictures.length === 0 ? (
              <p className="newsroom-quiet">No pictures here. Upload some, or search for other words.</p>
            ) : (
              <PictureGrid
                pictures={pictures}
                chosen={chosen.map(({ id }) => id)}
                counts={counts}
                onChoose={choose}
                onUse={take && ((picture) => take([picture]))}
              />
            )}
            <LibraryPages />
          </div>
          {last && (
            <PictureDetails
              key={last.id}
              picture={pictures.find(({ id }) => id === last.id) ?? last}
              chosen={chosen.length}
              mayChange={Boolean(hasCreatePermission)}
              onUse={take && (() => take(chosen))}
              onChanged={again}
            />
          )}
        </div>
      </div>
    </Gutter>
  )
}
