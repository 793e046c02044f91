'use client'

import { useDocumentState } from './use-document-state'

/** The state in the bar above the form. */
export const StateLine = () => {
  const { panel } = useDocumentState()
  return panel ? <strong className="newsroom-state-line">{panel.words}</strong> : null
}
