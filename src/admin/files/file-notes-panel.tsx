'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Says under a file what was done with it when it came, and what its sender should decide. */
export const FileNotesPanel = () => {
  const { savedDocumentData } = useDocumentInfo()
  const notes = String(savedDocumentData?.fileNotes ?? '')
    .split('\n')
    .filter(Boolean)
  if (notes.length === 0) return null
  return (
    <section className="newsroom-panel newsroom-panel--file" aria-label="About this file">
      <h2 className="newsroom-panel__title">About this file</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}
