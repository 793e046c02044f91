'use client'

import { useEffect, useRef, useState } from 'react'
import type { PreviewView } from './preview-views'
import { showAsPrinted } from './print-on-screen'

type Props = {
  view: PreviewView
  /** Of the page. */
  url: string
  /** Another one is loaded anew. */
  version: string
  room: { width: number; height: number }
}

const addressOf = (url: string, as?: string): string => {
  const address = new URL(url, window.location.href)
  if (as) address.searchParams.set('as', as)
  return address.href
}

/** A page of this site at its true width, made smaller to fit. */
export const PreviewFrame = ({ view, url, version, room }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const readTo = useRef(0)
  const shown = useRef(version)
  const [loaded, setLoaded] = useState(false)
  const scale = room.width > 0 ? Math.min(1, room.width / view.width) : 1

  useEffect(() => {
    const page = frame.current?.contentWindow
    if (shown.current === version || !page) return
    shown.current = version
    readTo.current = page.scrollY
    page.location.reload()
  }, [version])

  const onLoad = () => {
    const page = frame.current?.contentDocument
    if (!page) return
    if (view.isPrint) showAsPrinted(page)
    // A link would take somebody away from what they look at.
    const base = page.createElement('base')
    base.target = '_blank'
    page.head.append(base)
    frame.current?.contentWindow?.scrollTo(0, readTo.current)
    setLoaded(true)
  }
  return (
    <iframe
      ref={frame}
      className="newsroom-preview__frame"
      data-loaded={loaded || undefined}
      src={addressOf(url, view.as)}
      title={`Preview: ${view.label}`}
      onLoad={onLoad}
      style={{
        width: Math.max(view.width, view.name === 'desktop' ? room.width : 0),
        height: room.height / scale,
        transform: `scale(${scale})`,
        marginInlineStart: Math.max(0, (room.width - view.width * scale) / 2),
      }}
    />
  )
}
