import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { line, lines, siteOrWebLink } from '../collections/behaviours/fields'
import { defaultTimeZone } from '../src/dates'
import { releaseNow } from '../src/publishing/files/release-files'
import { recordSettings } from '../src/publishing/log/record-settings'
import { administrators, everyone } from '../src/publishing/roles'

const colour = (name: string, label: string, defaultValue: string): Field => ({
  name,
  type: 'text',
  label,
  defaultValue,
  validate: (value: string | null | undefined) =>
    !value || /^#[0-9a-f]{6}$/i.test(value) ? true : 'Enter a colour as # and six digits, for example #1d5b79.',
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

/** The logo stands on every page. */
const releaseLogo: GlobalAfterChangeHook = async ({ doc, req }) => {
  const logo = typeof doc.logo === 'string' ? doc.logo : doc.logo?.id
  if (logo) await releaseNow(req, 'media', logo)
  return doc
}

export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site settings',
  admin: { group: 'Settings', description: 'The council’s name, look, navigation and press office.' },
  access: { read: everyone, update: administrators },
  hooks: { afterChange: [releaseLogo, recordSettings] },
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
            { name: 'logo', type: 'upload', relationTo: 'media' },
            {
              type: 'row',
              fields: [
                colour('primaryColour', 'Main colour', '#1d4e5f'),
                colour('accentColour', 'Accent colour', '#f2b632'),
              ],
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
