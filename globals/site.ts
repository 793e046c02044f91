import type { Field, GlobalConfig } from 'payload'
import { line, lines } from '../collections/behaviours/fields'
import { siteOrWebLink, webLink } from '../collections/behaviours/link-fields'
import { defaultTimeZone } from '../src/dates'
import { recordSettings } from '../src/publishing/log/record-settings'
import { administrators, everyone } from '../src/publishing/roles'
import { platforms } from '../src/site/brand/platforms'
import { look, releaseLogos } from './look'
import { security } from './security'

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
            ...look,
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
        { label: 'Security', fields: security },
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
