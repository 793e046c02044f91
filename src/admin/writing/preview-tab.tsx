'use client'

import { useLivePreviewContext } from '@payloadcms/ui'

/** Beside “Edit” and “History”: shows the draft as readers will meet it, next to the form. Nothing without a page. */
export const PreviewTab = () => {
  const { isLivePreviewing, setIsLivePreviewing, url } = useLivePreviewContext()
  if (!url) return null
  return (
    <li>
      <button
        className="doc-tab"
        id="preview-tab"
        type="button"
        aria-pressed={isLivePreviewing}
        onClick={() => setIsLivePreviewing(!isLivePreviewing)}
      >
        Preview
      </button>
    </li>
  )
}
