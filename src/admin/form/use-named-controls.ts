import { useEffect } from 'react'
import { nameEditorControls } from './editor-controls'

const isNameless = (control: Element): boolean =>
  !control.hasAttribute('aria-label') && !control.hasAttribute('aria-labelledby')

let named = 0

/** Names a control by the label of its field. */
const nameByField = (control: Element): void => {
  const label = control.closest('.field-type')?.querySelector('.field-label')
  if (!label) return
  named += 1
  label.id ||= `name-of-field-${named}`
  control.setAttribute('aria-labelledby', label.id)
}

const every = (selector: string, change: (found: Element) => void): void => {
  for (const found of document.querySelectorAll(selector)) change(found)
}

const change = (): void => {
  const entries = ':is(.rs__input, input[type="text"]:not([id]), [contenteditable="true"][role="textbox"])'
  every(`.field-type ${entries}`, (control) => {
    if (isNameless(control)) nameByField(control)
  })
  // What takes the focus has to be there for whoever listens; a list is opened from where one types.
  every('.clear-indicator[aria-hidden]', (clear) => {
    clear.removeAttribute('aria-hidden')
    clear.setAttribute('aria-label', 'Clear')
  })
  every('.dropdown-indicator[aria-hidden]:not([tabindex="-1"])', (open) => open.setAttribute('tabindex', '-1'))
  // What is moved by the keyboard holds the button that takes it out, and a button can hold none.
  every('.rs__multi-value[role="button"]', (chosen) => chosen.setAttribute('role', 'group'))
  every('.collapsible__drag[role="button"]:not([aria-label])', (drag) => drag.setAttribute('aria-label', 'Move'))
  every('.popup-button:not([aria-label])', (more) => {
    if (!more.textContent?.trim()) more.setAttribute('aria-label', 'More')
  })
  every('.upload-relationship-details__edit:not([aria-label])', (edit) => edit.setAttribute('aria-label', 'Edit it'))
  every('.upload-relationship-details__remove:not([aria-label])', (out) =>
    out.setAttribute('aria-label', 'Take it out'),
  )
  every('.clickable-arrow--left:not([aria-label])', (arrow) => arrow.setAttribute('aria-label', 'Previous page'))
  every('.clickable-arrow--right:not([aria-label])', (arrow) => arrow.setAttribute('aria-label', 'Next page'))
  nameEditorControls(every)
  every('td input[type="checkbox"][aria-label=""]', (box) => {
    const row = box.closest('tr')?.querySelector('td:not(:has(> .checkbox-input, input[type="checkbox"]))')
    box.setAttribute('aria-label', `Choose ${row?.textContent?.trim() || 'this one'}`)
  })
}

/**
 * Some of Payload’s controls have no name, are hidden though they take the focus, or stand in one another. That is put
 * right wherever they are drawn.
 */
export const useNamedControls = (): void => {
  useEffect(() => {
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(change)
    }
    soon()
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
}
