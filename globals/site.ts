import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { line, lines, siteOrWebLink, webLink } from '../collections/behaviours/fields'
import { defaultTimeZone } from '../src/dates'
import { releaseNow } from '../src/publishing/files/release-files'
import { recordSettings } from '../src/publishing/log/record-settings'
import { administrators, everyone } from '../src/publishing/roles'
import { defaultColours } from '../src/site/brand/brand-colours'
import { colourProblem, readColour } from '../src/site/brand/colour'
import { platforms } from '../src/site/brand/platforms'
import { defaultTypeface, typefaces } from '../src/site/brand/typefaces'

/** A colour, kept as # and six digits however it was typed. */
const colour = (name: string, label: string, defaultValue: string): Field => ({
  name,
  type: 'text',
  label,
  defaultValue,
  hooks: { beforeChange: [({ value }) => readColour(value) ?? value] },
  validate: (value: string | null | undefined) => colourProblem(value) ?? true,
  admin: { components: { Field: '/src/admin/brand/colour-field#ColourField' } },
})

const logo = (name: string, label: string, description: string): Field => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  admin: { description },
})

const menu = (name: string, label: string, description: string): Field => ({
  name,
  type: 'array',
  label,
  maxRows: 10,
  labels: { singular: 'Link', plural: 'Links' },
  admin: { description },
  fields: [
    {
      type: 'row',
      fields: [
        line('label', { required: true, maxLength: 60 }),
        siteOrWebLink('url', { label: 'Address', required: true }),
      ],
    },
  ],
})

/** The logos stand on every page. */
const releaseLogos: GlobalAfterChangeHook = async ({ doc, req }) => {
  for (const set of [doc.logo, doc.logoForDark]) {
    const logo = typeof set === 'string' ? set : set?.id
    if (logo) await releaseNow(req, 'media', logo)
  }
  return doc
}

export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site settings',
  admin: { group: 'Settings', description: 'The council’s name, look, navigation and press office.' },
  access: { read: everyone, update: administrators },
  hooks: { afterChange: [releaseLogos, recordSettings] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Identity',
          fields: [
            line('name', { label: 'Name of the council', required: true, maxLength: 80, defaultValue: 'Our Council' }),
            lines('description', {
              label: 'What this site is',
              maxLength: 300,
              defaultValue: 'News, consultations and service notices from the council.',
              description: 'One sentence, for feeds and search engines.',
            }),
            {
              type: 'row',
              fields: [
                logo('logo', 'Logo', 'For light backgrounds. Without one, the name stands in the header.'),
                logo('logoForDark', 'Logo for dark backgrounds', 'Without it, the logo stands on white there.'),
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
              admin: { components: { Field: '/src/admin/brand/brand-preview#BrandPreview' } },
            },
            {
              name: 'timeZone',
              type: 'select',
              label: 'Time zone',
              required: true,
              defaultValue: defaultTimeZone,
              options: [{ value: 'Europe/London', label: 'UK time' }],
              admin: { description: 'The zone in which dates are shown and entered.' },
            },
          ],
        },
        {
          label: 'Navigation and footer',
          fields: [
            menu('navigation', 'Navigation', 'Leave empty for the site’s own sections.'),
            menu('footerLinks', 'Links in the footer', 'Accessibility statement, privacy, contact.'),
            lines('footerText', { label: 'Text in the footer', maxLength: 400 }),
            {
              name: 'socialLinks',
              type: 'array',
              label: 'Social media',
              maxRows: 12,
              labels: { singular: 'Account', plural: 'Accounts' },
              admin: { description: 'Shown in the footer, in this order.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'platform',
                      type: 'select',
                      required: true,
                      options: Object.entries(platforms).map(([value, label]) => ({ value, label })),
                    },
                    webLink('url', { label: 'Address', required: true }),
                    line('label', { label: 'Shown as', maxLength: 60, description: 'If not by the platform’s name.' }),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: 'Press office',
          fields: [
            {
              name: 'pressOffice',
              type: 'relationship',
              relationTo: 'contacts',
              label: 'Press office',
              admin: { description: 'Shown under press releases that name no contact of their own.' },
            },
          ],
        },
      ],
    },
  ],
}
