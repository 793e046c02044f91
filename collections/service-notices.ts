import type { GroupField } from 'payload'
import { hasAddress } from './behaviours/address'
import { letterCount, line, lines, titleField } from './behaviours/fields'
import { siteOrWebLink } from './behaviours/link-fields'
import { goesLive } from './behaviours/live'
import { hasQuickDeeds } from './behaviours/quick-deeds'
import { hasTopics } from './behaviours/topics'
import { isUpdatedInPublic } from './behaviours/updates'
import { contentType } from './content-type'

export const serviceNoticesLifetime = { from: 'startsAt', until: 'endsAt' }

export const severities = [
  { value: 'information', label: 'Information' },
  { value: 'warning', label: 'Warning' },
  { value: 'emergency', label: 'Emergency' },
] as const

const address = siteOrWebLink('url', { label: 'Address' })

const link: GroupField = {
  name: 'link',
  type: 'group',
  label: 'Link',
  admin: { description: 'Optional. Where readers find more.' },
  fields: [
    {
      type: 'row',
      fields: [
        line('label', { label: 'Text of the link', maxLength: 80 }),
        {
          ...address,
          validate: (value: string | null | undefined, context: never) => {
            const { siblingData } = context as { siblingData?: { label?: string } }
            if (!value && siblingData?.label) return 'Enter the address that this text links to.'
            return address.validate?.(value as never, context) ?? true
          },
        } as typeof address,
      ],
    },
  ],
}

export const ServiceNotices = contentType({
  slug: 'service-notices',
  labels: { singular: 'Service notice', plural: 'Service notices' },
  description: 'Short messages about services, shown from a time and until a time.',
  columns: ['title', 'state', 'severity', 'startsAt', 'endsAt', 'topics', 'lastEditedBy'],
  lifetime: serviceNoticesLifetime,
  viewWords: { live: 'Shown now', scheduled: 'Planned', ending: 'Ending within 7 days', ended: 'Past' },
  behaviours: [
    goesLive({
      lifetime: serviceNoticesLifetime,
      labels: { from: 'Shown from', until: 'Shown until' },
      descriptions: {
        from: 'Leave empty to show it as soon as you publish. With a time in the future it is listed as planned until then.',
        until: 'Optional. From this second it is gone from every page and listed as past.',
      },
    }),
    hasAddress({ under: '/service-notices' }),
    hasTopics(),
    isUpdatedInPublic({
      text: 'text',
      tab: 'Updates',
      label: 'Updates',
      description: 'What has changed since, newest first on the page, each with its time.',
    }),
    hasQuickDeeds(),
  ],
  tabs: [
    {
      label: 'Notice',
      fields: [
        titleField('What is affected, for example “Bin collections a day late this week”.'),
        lines('message', {
          required: true,
          maxLength: 500,
          description: 'What is wrong, whom it concerns, what to do. At most 500 characters.',
          admin: { components: letterCount({ aim: 200, most: 500, why: 'short notices are read' }) },
        }),
        link,
      ],
    },
  ],
  sidebar: [
    {
      name: 'severity',
      type: 'select',
      required: true,
      defaultValue: 'information',
      options: [...severities],
      index: true,
      admin: {
        position: 'sidebar',
        description: 'Emergency means danger to life or property. It stands above everything on every page.',
      },
    },
    {
      name: 'placement',
      type: 'select',
      required: true,
      defaultValue: 'everywhere',
      options: [
        { value: 'everywhere', label: 'On every page' },
        { value: 'home', label: 'On the home page' },
        { value: 'topics', label: 'On pages of its topics' },
      ],
      admin: { position: 'sidebar' },
    },
  ],
})
