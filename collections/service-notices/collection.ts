import { hasAddress } from '@collections/behaviours/address'
import { sideRows } from '@collections/behaviours/form-rows'
import { goesLive } from '@collections/behaviours/live'
import { hasTopics } from '@collections/behaviours/topics'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { contentType } from '@collections/content-type'
import type { GroupField } from 'payload'
import { letterCount, line, lines, titleField } from '@/fields/fields'
import { siteOrWebLink } from '@/fields/link-fields'
import { serviceNoticesDefinition } from './definition'
import { hasQuickActions } from './quick-actions'
import { serviceNoticesSearch } from './search-entry'
import { severities } from './severities'

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
  definition: serviceNoticesDefinition,
  search: serviceNoticesSearch,
  description: 'Short messages about services, shown from a time and until a time.',
  columns: ['title', 'standing', 'severity', 'startsAt', 'endsAt', 'lastEditedBy'],
  viewWords: { live: 'Shown now', scheduled: 'Planned', ending: 'Ending within 7 days', ended: 'Past' },
  behaviours: [
    goesLive({
      lifetime: serviceNoticesDefinition.lifetime,
      labels: { from: 'Shown from', until: 'Shown until' },
      descriptions: {
        from: 'Leave empty to show it as soon as you publish. With a time in the future it is listed as planned until then.',
        until: 'Optional. From this second it is gone from every page and listed as past.',
      },
    }),
    hasAddress(serviceNoticesDefinition),
    hasTopics(),
    isUpdatedInPublic({
      text: 'text',
      part: 'Updates',
      label: 'Updates',
      description: 'What has changed since, newest first on the page, each with its time.',
    }),
    hasQuickActions(),
  ],
  parts: [
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
      custom: { row: sideRows.place },
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
      custom: { row: sideRows.place },
      options: [
        { value: 'everywhere', label: 'On every page' },
        { value: 'home', label: 'On the home page' },
        { value: 'topics', label: 'On pages of its topics' },
      ],
      admin: { position: 'sidebar' },
    },
  ],
})
