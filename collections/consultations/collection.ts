import { hasAddress } from '@collections/behaviours/address'
import { documentsField, hasDocuments } from '@collections/behaviours/attachments'
import { goesLive } from '@collections/behaviours/live'
import { hasTopics } from '@collections/behaviours/topics'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { contentType } from '@collections/content-type'
import type { Field } from 'payload'
import { number as validateNumber } from 'payload/shared'
import { dateTime, emailField, line, lines, rowsNamed, summaryField, titleField } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { articleEditor, outcomeEditor } from '@/rich-text/editor'
import { richText } from '@/rich-text/rich-text'
import { consultationsDefinition } from './definition'
import { opensAndCloses } from './phases'
import { consultationsSearch } from './search-entry'
import { stateInWords } from './words'

const responseMinutes: Field = {
  name: 'responseMinutes',
  type: 'number',
  label: 'How long it takes, in minutes',
  min: 1,
  max: 600,
  admin: {
    step: 1,
    description:
      'For someone who reads the proposal once and answers every question: let a colleague try it, and round up. Readers see “About 15 minutes”. Leave empty if you can’t say.',
  },
  validate: (value: unknown, context: unknown) => {
    if (typeof value === 'number' && !Number.isInteger(value)) return 'Enter whole minutes, such as 15.'
    return validateNumber(value as never, context as never)
  },
}

const events: Field = {
  name: 'events',
  type: 'array',
  labels: { singular: 'Event', plural: 'Events' },
  admin: {
    initCollapsed: true,
    components: rowsNamed('Event'),
    description:
      'Meetings and drop-ins where people can ask and respond. Each can be added to a calendar by itself; the page puts them in order and marks those that are over.',
  },
  fields: [
    line('title', { required: true, description: 'For example “Drop-in at the library”.' }),
    {
      type: 'row',
      fields: [
        dateTime('startsAt', { label: 'Starts', required: true }),
        dateTime('endsAt', {
          label: 'Ends',
          end: true,
          after: { field: 'startsAt', label: 'Starts' },
          description: 'Without it, the event counts as over when its day is.',
        }),
      ],
    },
    lines('place', { maxLength: 300, admin: { rows: 2 }, description: 'Room, building, street and postcode.' }),
    webLink('joinUrl', { label: 'Address to join online' }),
  ],
}

const outcome: Field = {
  name: 'outcome',
  type: 'group',
  custom: { publicFrom: 'publishedAt', partName: 'outcome' },
  label: false,
  fields: [
    dateTime('publishedAt', {
      label: 'Outcome published',
      description:
        'From this moment, if the consultation has closed, the page shows the outcome first. Until then the page says that responses are being looked at.',
    }),
    line('decision', {
      label: 'The decision in a few words',
      maxLength: 60,
      description: 'Optional. For example “Approved with three changes”. Shown large, above everything else.',
    }),
    richText('weAsked', {
      editor: outcomeEditor,
      label: 'We asked',
      description: 'The question, in a sentence or two.',
    }),
    richText('youSaid', {
      editor: outcomeEditor,
      label: 'You said',
      description: 'How many responded, and what most of them said. Say where people disagreed.',
    }),
    richText('weDid', {
      editor: outcomeEditor,
      label: 'We did',
      description: 'What was decided, what changed because of the responses, and what did not and why.',
    }),
    documentsField(),
  ],
}

export const Consultations = contentType({
  definition: consultationsDefinition,
  search: consultationsSearch,
  description: 'Questions to residents, with a day they open and a day they close.',
  columns: ['title', 'standing', 'opensAt', 'closesAt', 'lastEditedBy'],
  liveWords: stateInWords,
  behaviours: [
    opensAndCloses(consultationsDefinition.lifetime),
    goesLive({
      lifetime: consultationsDefinition.lifetime,
      labels: { from: 'Page goes live' },
      descriptions: {
        from: 'Leave empty to go live when you publish. The page may be there before the consultation opens.',
      },
    }),
    hasAddress(consultationsDefinition),
    hasTopics(),
    hasDocuments('Documents and contact'),
    isUpdatedInPublic({
      text: 'note',
      part: 'Corrections and withdrawal',
      label: 'Corrections and updates',
      description:
        'Readers see each of these on the page and in the feed. When the closing date of an open consultation is moved, one is written for you: change its words as you like.',
    }),
  ],
  parts: [
    {
      label: 'Consultation',
      fields: [
        titleField('Ask the question, or name the plan.'),
        summaryField('What it is about and whom it concerns, in one or two sentences.'),
        line('audience', {
          label: 'Who it is for',
          description: 'For example “Everyone who lives or works in Market ward”. Shown in the summary box.',
        }),
        richText('body', { editor: articleEditor, required: true, label: 'About this consultation' }),
        {
          name: 'partners',
          type: 'array',
          labels: { singular: 'Partner', plural: 'Partners' },
          admin: { description: 'Organisations that run this with the council.', components: rowsNamed('Partner') },
          fields: [line('name', { required: true })],
        },
      ],
    },
    {
      label: 'Ways to respond',
      description: 'Shown in the summary box from the moment it opens until the moment it closes. Offer more than one.',
      fields: [
        webLink('surveyUrl', {
          label: 'Online survey',
          maxLength: 2000,
          description: 'Becomes the button “Respond online”.',
        }),
        responseMinutes,
        emailField('respondByEmail', {
          label: 'Email address for responses',
          admin: { description: 'A mailbox that several people read.' },
        }),
        lines('respondByPost', {
          label: 'Postal address for responses',
          maxLength: 400,
          admin: { rows: 5 },
          description: 'One line of the address on each line, with the postcode. Say if no stamp is needed.',
        }),
      ],
    },
    { label: 'Events', fields: [events] },
    {
      label: 'Documents and contact',
      fields: [{ name: 'contact', type: 'relationship', relationTo: 'contacts', index: true }],
    },
    { label: 'Outcome', description: 'What residents said and what the council does about it.', fields: [outcome] },
  ],
})
