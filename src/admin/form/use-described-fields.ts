import { useEffect } from 'react'

/** What stands below a field, and counts what is in it. */
const aboutField = ':scope > .field-description, :scope > * > .field-description'

let described = 0

/**
 * Payload draws help below a field and says nowhere that it belongs to it. Whoever comes to a field hears it, though
 * it is seen only while somebody writes there.
 */
export const useDescribedFields = (): void => {
  useEffect(() => {
    const describe = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.hasAttribute('aria-describedby')) return
      const help = target.closest('.field-type')?.querySelector<HTMLElement>(aboutField)
      if (!help) return
      described += 1
      help.id ||= `about-field-${described}`
      target.setAttribute('aria-describedby', help.id)
    }
    document.addEventListener('focusin', describe, true)
    return () => document.removeEventListener('focusin', describe, true)
  }, [])
}
