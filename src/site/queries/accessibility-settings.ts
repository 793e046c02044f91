import type { Accessibility, Contact } from '@/payload-types'
import { populated } from '@/site/document/populated'
import { asPublic } from './as-public'

export type AccessibilitySettings = Omit<Accessibility, 'contact'> & { contact?: Contact }

/** Returns what the accessibility statement is made of, as set in the admin. */
export const accessibilitySettings = async (): Promise<AccessibilitySettings> => {
  const settings = await asPublic((payload, rule) => payload.findGlobal({ slug: 'accessibility', depth: 1, ...rule }))
  return { ...settings, contact: populated(settings.contact) }
}
