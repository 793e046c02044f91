import { hasAddress } from '@collections/behaviours/address'
import { documentsField } from '@collections/behaviours/attachments'
import { goesLive } from '@collections/behaviours/live'
import { madeByItself } from '@collections/behaviours/made-by-itself'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { committeesDefinition } from '@collections/committees/definition'
import { contentType } from '@collections/content-type'
import { dateTime, filledInByItself, line, lines, titleField } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { bringsItemsAlong, keepsItsAgenda } from './brings-items-along'
import { namesMeeting, remembersApproval, tracesChanges } from './changes'
import { meetingsDefinition } from './definition'
import { enteringEndpoints } from './entering/endpoints'
import { isOfOneThatMeets } from './of-committee'
import { meetingsSearch } from './search-entry'
import { dayOfMeeting, meetingStates, minutesStates } from './words'

export const Meetings = contentType({
  definition: meetingsDefinition,
  search: meetingsSearch,
  description: 'Meetings of committees: when and where, the agenda, papers and minutes.',
  columns: ['title', 'standing', 'startsAt', 'minutesState', 'lastEditedBy'],
  behaviours: [
    {
      name: 'is-named-by-itself',
      save: namesMeeting,
    },
    { name: 'is-of-one-that-meets', save: isOfOneThatMeets },
    goesLive({
      lifetime: meetingsDefinition.lifetime,
      labels: { from: 'Goes live' },
      descriptions: { from: 'Leave empty to go live when you publish.' },
    }),
    hasAddress({
      ...meetingsDefinition,
      madeOf: ({ startsAt }) => (startsAt ? dayOfMeeting(new Date(startsAt as string).toISOString()) : undefined),
    }),
    isUpdatedInPublic({
      text: 'note',
      part: 'Corrections and withdrawal',
      label: 'Changes and corrections',
      description:
        'Readers see each of these on the page and in the feed. A meeting that is moved or cancelled says so itself.',
    }),
    {
      name: 'traces-changes',
      sidebar: [{ name: 'rescheduledAt', type: 'date', index: true, ...madeByItself }],
      save: tracesChanges,
    },
    {
      name: 'remembers-approval',
      sidebar: [{ name: 'minutesApprovedAt', type: 'date', ...madeByItself }],
      save: remembersApproval,
    },
    { name: 'brings-items-along', save: bringsItemsAlong, beforeDelete: keepsItsAgenda, endpoints: enteringEndpoints },
  ],
  parts: [
    {
      label: 'Meeting',
      fields: [
        {
          name: 'committee',
          type: 'relationship',
          relationTo: committeesDefinition.slug,
          required: true,
          index: true,
          label: 'Who meets',
        },
        {
          ...filledInByItself(
            titleField('Leave it empty for an ordinary meeting: it is called by who meets and when.'),
          ),
          label: 'Name',
        },
        {
          type: 'row',
          fields: [
            dateTime('startsAt', { label: 'Begins', required: true, index: true }),
            dateTime('endsAt', { label: 'Ends', after: { field: 'startsAt', label: 'Begins' } }),
          ],
        },
        {
          type: 'row',
          fields: [
            line('place', { label: 'Where', description: 'The room and the building, with its address.' }),
            webLink('joinUrl', { label: 'Where to watch it or join' }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'state',
              type: 'select',
              required: true,
              defaultValue: 'planned',
              index: true,
              options: [...meetingStates],
            },
            {
              name: 'minutesState',
              type: 'select',
              required: true,
              defaultValue: 'none',
              label: 'Minutes',
              options: [...minutesStates],
              admin: { description: 'Until they are approved, each page says that they are a draft.' },
            },
          ],
        },
        {
          name: 'agenda',
          type: 'ui',
          admin: { disableListColumn: true, components: { Field: '/src/admin/agenda/agenda-panel#AgendaPanel' } },
        },
        lines('notice', {
          label: 'What people should know',
          maxLength: 500,
          description: 'For example how to speak at it, or how to ask for an interpreter.',
          admin: { rows: 3 },
        }),
      ],
    },
    {
      label: 'Papers',
      description: 'Those of the meeting as a whole. Each agenda item has its own.',
      fields: [documentsField()],
    },
    {
      label: 'Notice of a private meeting',
      fields: [
        {
          name: 'privateNotice',
          type: 'group',
          label: false,
          custom: { publicFrom: 'publishedAt', partName: 'notice of a private meeting' },
          fields: [
            dateTime('publishedAt', { label: 'Appears', description: 'Leave empty for at once.', index: true }),
            lines('text', {
              label: 'Why it, or a part of it, is held in private',
              maxLength: 1000,
              description: 'Regulations ask for 28 clear days before the meeting.',
              admin: { rows: 3 },
            }),
          ],
        },
      ],
    },
  ],
})
