/** The typefaces of headlines. What people read at length is in the site's own. */
export const typefaces = {
  newsroom: { label: 'Newsroom: strong and modern', family: 'var(--font-newsroom)' },
  system: {
    label: 'System: what each reader’s device uses',
    family: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  },
  serif: {
    label: 'Serif: like a printed paper',
    family: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", Georgia, serif',
  },
} as const

export type Typeface = keyof typeof typefaces

export const isTypeface = (value: unknown): value is Typeface =>
  typeof value === 'string' && Object.hasOwn(typefaces, value)

export const defaultTypeface: Typeface = 'newsroom'
