'use client'

import { isContentType } from '@collections/definitions'
import { useDocumentInfo, useFormModified, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { PreviewFrame } from './preview-frame'
import { viewsOf } from './preview-views'

/** The draft beside the form, as readers will meet it in each of its places. */
export const PreviewPane = () => {
  const { isLivePreviewing, url } = useLivePreviewContext()
  const { collectionSlug = '', savedDocumentData } = useDocumentInfo()
  const modified = useFormModified()
  const pane = useRef<HTMLElement>(null)
  const [asked, setChosen] = useState<string>()
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const views = isContentType(collectionSlug) ? viewsOf(collectionSlug) : []
  const view = views.find(({ name }) => name === asked) ?? views[0]
  const chosen = view?.name

  useEffect(() => {
    const stage = pane.current?.querySelector('.newsroom-preview__stage')
    if (!isLivePreviewing || !stage) return
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect))
    observer.observe(stage)
    return () => observer.disconnect()
  }, [isLivePreviewing])

  if (!isLivePreviewing || !url || !view) return null
  return (
    <section ref={pane} className="newsroom-preview" aria-label="Preview">
      <div className="newsroom-preview__bar">
        <fieldset className="newsroom-preview__views">
          <legend className="sr-only">Show as</legend>
          {views.map(({ name, label }) => (
            <button
              key={name}
              className="newsroom-preview__view"
              type="button"
              aria-pressed={name === chosen}
              onClick={() => setChosen(name)}
            >
              {label}
            </button>
          ))}
        </fieldset>
        <p className="newsroom-quiet" role="status">
          {modified
            ? 'Shows what was saved last. Save the draft to see your changes.'
            : 'Shows the newest saved draft.'}
        </p>
      </div>
      <div className="newsroom-preview__stage">
        {/* Not before the browser has measured: a frame that came with the page would load before anybody listens. */}
        {room.width > 0 && (
          <PreviewFrame key={chosen} view={view} url={url} version={String(savedDocumentData?.updatedAt)} room={room} />
        )}
      </div>
    </section>
  )
}
