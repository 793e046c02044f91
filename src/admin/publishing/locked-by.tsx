'use client'

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { User } from '@/payload-types'
import { didAt } from '@/publishing/states/words/when'
import { useHoldForm } from './use-hold-form'

/** Says where Payload’s window about a lock says who has it: by e-mail, and with the month first. */
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

/**
 * Shows who is editing the document, by name, and since when in UK time: in the place of what Payload’s window says.
 */
export const LockedBy = () => {
  const { currentEditor, documentIsLocked, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { setProcessing } = useForm()
  const editor = typeof currentEditor === 'object' ? (currentEditor as Partial<User> | null) : null
  // Nobody is another to someone who has been signed out, and will be who they were before.
  const isAnother = Boolean(documentIsLocked && editor && user) && editor?.id !== user?.id
  const content = useElement(windowsWords, isAnother)
  const holdForm = useHoldForm()
  const wasAnother = useRef(false)
  // Payload's window closes before the lock is somebody's own, and asks for the document again once it is: from when
  // somebody else has it until that has come, what is typed would be replaced.
  useLayoutEffect(() => {
    if (isAnother) setProcessing(true)
    else if (wasAnother.current && documentIsLocked && editor?.id === user?.id) holdForm()
    else if (wasAnother.current) setProcessing(false)
    wasAnother.current = isAnother
  }, [isAnother, documentIsLocked, editor?.id, user?.id, holdForm, setProcessing])
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
