import { formRow } from '@collections/behaviours/form-rows'
import type { GlobalConfig } from 'payload'
import { platforms } from '@/brand/platforms'
import { line, lines, rowsNamed } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { menu } from '@/fields/menu'
import { recordSettings } from '@/publishing/log/record-settings'
import { administrators, everyone } from '@/publishing/roles'
import { defaultTimeZone } from '@/words/dates'
import { look, releaseLogos } from './look'
import { security } from './security'

export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site settings',
  admin: { group: 'Settings', description: 'The council’s name, look, navigation and press office.' },
  access: { read: everyone, update: administrators },
  hooks: { afterChange: [releaseLogos, recordSettings] },
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
    formRow({
      label: 'Navigation and footer',
      fields: [
        menu('navigation', 'Navigation', 'Leave empty for the site’s own sections.'),
        menu(
          'services',
          'The council’s services',
          'What residents do on your main site, such as “Pay council tax”. The first stands beside the navigation, and all of them on the home page.',
        ),
        menu('footerLinks', 'Links in the footer', 'Accessibility statement, privacy, contact.'),
        lines('footerText', { label: 'Text in the footer', maxLength: 400 }),
        {
          name: 'socialLinks',
          type: 'array',
          label: 'Social media',
          maxRows: 12,
          labels: { singular: 'Account', plural: 'Accounts' },
          admin: {
            description: 'Shown in the footer, in this order.',
            components: rowsNamed('Account', 'label', 'url'),
          },
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
    }),
    formRow({ label: 'Security', fields: security }),
    formRow({
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
    }),
  ],
}
