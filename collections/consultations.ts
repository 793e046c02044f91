import type { Field } from 'payload'
import { hasAddress } from './behaviours/address'
import { documentsField, hasDocuments } from './behaviours/attachments'
import { line, lines, moment, summaryField, titleField, webLink } from './behaviours/fields'
import { goesLive } from './behaviours/live'
import { opensAndCloses } from './behaviours/phases'
import { hasTopics } from './behaviours/topics'
import { canBeWithdrawn } from './behaviours/withdrawal'
import { contentType } from './content-type'
import { articleEditor } from './rich-text/editor'
import { richText } from './rich-text/rich-text'

export const consultationsLifetime = { from: 'publishedAt' }

const events: Field = {
  name: 'events',
  type: 'array',
  labels: { singular: 'Event', plural: 'Events' },
  admin: { initCollapsed: true, description: 'Meetings and drop-ins where people can ask and respond.' },
  fields: [
    line('title', { required: true }),
    moment('startsAt', { label: 'Starts', required: true }),
    moment('endsAt', { label: 'Ends', after: { field: 'startsAt', label: 'Starts' } }),
    lines('place', { maxLength: 300, admin: { rows: 2 } }),
    webLink('joinUrl', { label: 'Address to join online' }),
  ],
}

const outcome: Field = {
  name: 'outcome',
  type: 'group',
  label: false,
  fields: [
    moment('publishedAt', { label: 'Outcome published', description: 'From this moment the page shows the outcome.' }),
    richText('weAsked', { label: 'We asked' }),
    richText('youSaid', { label: 'You said' }),
    richText('weDid', { label: 'We did' }),
    documentsField(),
  ],
}

export const Consultations = contentType({
  slug: 'consultations',
  labels: { singular: 'Consultation', plural: 'Consultations' },
  description: 'Questions to residents, with a day they open and a day they close.',
  columns: ['title', 'state', 'opensAt', 'closesAt', 'topics', 'lastEditedBy', 'updatedAt'],
  lifetime: consultationsLifetime,
  laterParts: [{ field: 'outcome', from: 'publishedAt' }],
  behaviours: [
    opensAndCloses(consultationsLifetime),
    goesLive({
      lifetime: consultationsLifetime,
      labels: { from: 'Page goes live' },
      descriptions: {
        from: 'Leave empty to go live when you publish. The page may be there before the consultation opens.',
      },
    }),
    hasAddress({ under: '/consultations' }, 'publishedAt'),
    hasTopics(),
    hasDocuments('Documents and contact'),
    canBeWithdrawn(),
  ],
  tabs: [
    {
      label: 'Consultation',
      fields: [
        titleField('Ask the question, or name the plan.'),
        summaryField('What it is about and whom it concerns, in one or two sentences.'),
        richText('body', { editor: articleEditor, required: true, label: 'About this consultation' }),
        line('audience', {
          label: 'Who should respond',
          description: 'For example “Everyone who lives or works in Market ward”.',
        }),
        {
          name: 'partners',
          type: 'array',
          labels: { singular: 'Partner', plural: 'Partners' },
          admin: { description: 'Organisations that run this with the council.' },
          fields: [line('name', { required: true })],
        },
      ],
    },
    {
      label: 'Ways to respond',
      fields: [
        webLink('surveyUrl', { label: 'Online survey', maxLength: 2000 }),
        { name: 'respondByEmail', type: 'email', label: 'E-mail address for responses' },
        lines('respondByPost', { label: 'Postal address for responses', maxLength: 400 }),
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
