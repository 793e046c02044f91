import type { Field, GlobalAfterChangeHook } from 'payload'
import { defaultColours } from '@/brand/brand-colours'
import { colourProblem, readColour } from '@/brand/colour'
import { defaultTypeface, typefaces } from '@/brand/typefaces'
import { picture } from '@/fields/picture-fields'
import { releaseNow } from '@/publishing/files/release-files'

/** A colour, kept as # and six digits however it was typed. */
const colour = (name: string, label: string, defaultValue: string): Field => ({
  name,
  type: 'text',
  label,
  defaultValue,
  hooks: { beforeChange: [({ value }) => readColour(value) ?? value] },
  validate: (value: string | null | undefined) => colourProblem(value) ?? true,
  admin: { components: { Field: '/src/admin/settings/brand/colour-field#ColourField' } },
})

/** The council's look: logos, colours and typeface, with a preview of what is in the form. */
export const look: Field[] = [
  {
    type: 'row',
    fields: [
      picture('logo', {
        label: 'Logo',
        description: 'For light backgrounds. Without one, the name stands in the header.',
      }),
      picture('logoForDark', {
        label: 'Logo for dark backgrounds',
        description: 'Without it, the logo stands on white there.',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      colour('primaryColour', 'Main colour', defaultColours.primary),
      colour('accentColour', 'Accent colour', defaultColours.accent),
    ],
  },
  {
    name: 'typeface',
    type: 'select',
    label: 'Typeface of headlines',
    defaultValue: defaultTypeface,
    options: Object.entries(typefaces).map(([value, { label }]) => ({ value, label })),
  },
  {
    name: 'brandPreview',
    type: 'ui',
    admin: { components: { Field: '/src/admin/settings/brand/brand-preview#BrandPreview' } },
  },
]

/** The logos stand on every page. */
export const releaseLogos: GlobalAfterChangeHook = async ({ doc, req }) => {
  for (const set of [doc.logo, doc.logoForDark]) {
    const logo = typeof set === 'string' ? set : set?.id
    if (logo) await releaseNow(req, 'media', logo)
  }
  return doc
}
