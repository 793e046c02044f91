import { useEffect } from 'react'

const isNowhere = (): boolean => !document.activeElement || document.activeElement === document.body

/**
 * Puts the cursor into a field as soon as it can be written into, unless somebody has begun elsewhere. What
 * stands above the field stays in sight.
 *
 * @param selector of the first field of a page
 */
export const useCursorIn = (selector: string): void => {
  useEffect(() => {
    const tryIt = () => {
      if (isNowhere()) document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
      if (!isNowhere()) waiting.disconnect()
    }
    // A field of a form that is being made ready is disabled, and loses the cursor.
    const waiting = new MutationObserver(tryIt)
    waiting.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
    tryIt()
    return () => waiting.disconnect()
  }, [selector])
}
