'use client'

import { useStanding } from './use-standing'

/**
 * Behind the last field: leads whoever goes from field to field by the keyboard to the button that publishes, which
 * stands above the first. It can be seen while it has the focus (WCAG 2.2, 2.4.1 and 2.4.7).
 */
export const WayToPublish = () => {
  const { words } = useStanding()
  if (!words?.primary) return null
  const { label, isUpToOthers } = words.primary
  const go = () => {
    const button = document.querySelector<HTMLButtonElement>('#action-save')
    const isThere = button && !button.disabled
    const target = isThere ? button : document.querySelector<HTMLButtonElement>('#action-save-draft')
    target?.focus()
  }
  return (
    <button className="newsroom-way-to-publish" type="button" onClick={go}>
      Go to “{isUpToOthers ? 'Save draft' : label}”
    </button>
  )
}
