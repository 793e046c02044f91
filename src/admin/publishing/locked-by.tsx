'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { User } from '../../payload-types'
import { didAt } from '../../publishing/states/words/when'
import { useHoldForm } from './use-hold-form'

/** Where Payload’s window about a lock says who has it: by e-mail, and with the month first. */
const windowsWords = '.document-locked__content'

/** The part of the page that a selector names, as soon as it is there. */
const useElement = (selector: string, wanted: boolean): Element | null => {
  const [element, setElement] = useState<Element | null>(null)
  useEffect(() => {
    if (!wanted) return setElement(null)
    const find = () => setElement(document.querySelector(selector))
    find()
    const observer = new MutationObserver(find)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [selector, wanted])
  return element
}

/** Who is editing the document, by name, and since when in UK time: in the place of what Payload’s window says. */
export const LockedBy = () => {
  const { currentEditor, documentIsLocked, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth<User>()
  const editor = typeof currentEditor === 'object' ? (currentEditor as Partial<User> | null) : null
  const isAnother = Boolean(documentIsLocked) && editor?.id !== user?.id
  const content = useElement(windowsWords, isAnother)
  const holdForm = useHoldForm()
  const wasAnother = useRef(false)
  // Payload asks for the document again as soon as somebody has taken it over.
  useLayoutEffect(() => {
    if (wasAnother.current && documentIsLocked && editor?.id === user?.id) holdForm()
    wasAnother.current = isAnother
  }, [isAnother, documentIsLocked, editor?.id, user?.id, holdForm])
  if (!isAnother || !content) return null
  const name = editor?.name ?? 'Somebody'
  return createPortal(
    <div className="newsroom-locked-by">
      <h2>{name} is editing this</h2>
      {lastUpdateTime > 0 && (
        <p>
          {name} typed last {didAt(new Date(lastUpdateTime), new Date())}.
        </p>
      )}
      <p>If you take over, they can’t save any more. What they typed stays in their window.</p>
    </div>,
    content,
  )
}
