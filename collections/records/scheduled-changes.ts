import { documentLink } from '@collections/behaviours/document-link'
import { contentTypes, definitionOf } from '@collections/definitions'
import type { CollectionConfig, Endpoint } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { dateTime } from '@/fields/fields'
import { onlyCancel, recordCancelled } from '@/publishing/commands/cancel-change'
import { scheduleChange } from '@/publishing/commands/schedule-change'
import { readRecords } from '@/publishing/log/read-records'
import { anyStaff, nobody } from '@/publishing/roles'

export const scheduledChangeStates = [
  { value: 'waiting', label: 'Waiting' },
  { value: 'done', label: 'Published' },
  { value: 'cancelled', label: 'Cancelled' },
  { value: 'failed', label: 'Could not be published' },
] as const

/** Schedules a change: `{ contentType, documentId, goesLiveAt, versionId?, reason? }`. */
const schedule: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const asked = await jsonBody(req)
    const doc = await scheduleChange(req, asked, new Date())
    return jsonAnswer(req, { doc, message: 'The change is scheduled.' }, { status: 201 })
  },
}

const readOnly = { readOnly: true }

const goesLiveAt = dateTime('goesLiveAt', { label: 'Goes live', required: true, index: true })

/** An approved version of a document that replaces what is live at a time. */
export const ScheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  labels: { singular: 'Scheduled change', plural: 'Scheduled changes' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'Versions that replace what is live at a set time. Make and cancel them in the document itself.',
    defaultColumns: ['title', 'contentType', 'goesLiveAt', 'state', 'byName'],
    hideAPIURL: true,
    components: { edit: { SaveButton: '/src/admin/form/not-shown#NotShown' } },
  },
  access: { read: readRecords, create: nobody, update: anyStaff, delete: nobody },
  endpoints: [schedule],
  hooks: { beforeChange: [onlyCancel], afterChange: [recordCancelled] },
  lockDocuments: false,
  defaultSort: '-goesLiveAt',
  fields: [
    documentLink,
    { name: 'title', type: 'text', admin: readOnly },
    {
      name: 'contentType',
      type: 'select',
      label: 'Type',
      required: true,
      options: contentTypes.map((value) => ({ value, label: definitionOf(value).labels.singular })),
      admin: readOnly,
    },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'versionId', type: 'text', admin: { hidden: true } },
    { ...goesLiveAt, admin: { ...goesLiveAt.admin, ...readOnly } },
    {
      name: 'state',
      type: 'select',
      options: [...scheduledChangeStates],
      defaultValue: 'waiting',
      index: true,
      admin: readOnly,
    },
    { name: 'problem', type: 'textarea', admin: { ...readOnly, condition: ({ problem }) => Boolean(problem) } },
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'byName', type: 'text', label: 'Approved by', admin: readOnly },
  ],
}
