import { contentTypes, definitionOf } from '@collections/definitions'
import { recordTime } from '@collections/records/record-time'
import type { CollectionConfig, DateField, FieldAccess, TextField } from 'payload'
import { line } from '@/fields/fields'
import { machineEvents } from '@/mail/machines/events'
import { webhookAddressProblem } from '@/mail/machines/webhook-address'
import { webhookEndpoints } from '@/mail/machines/webhook-endpoints'
import { administrators } from '@/publishing/roles'

const never: FieldAccess = () => false
const byUs = { create: never, update: never } as const

/** A form shows it once there is something to show. */
const whereThereIsOne = <Kept extends DateField | TextField>(field: Kept): Kept => ({
  ...field,
  admin: { ...field.admin, condition: (data: Record<string, unknown>) => Boolean(data?.[field.name]) },
})

/** Other systems that are told of what happens, each signed with a secret of its own. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  admin: {
    useAsTitle: 'name',
    group: 'Settings',
    description:
      'Other systems that are told when something is published, corrected or withdrawn, and when a notice starts or ends.',
    defaultColumns: ['name', 'address', 'state', 'failingSince', 'lastFailure'],
  },
  access: { read: administrators, create: administrators, update: administrators, delete: administrators },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'name',
  endpoints: webhookEndpoints,
  fields: [
    line('name', { required: true, label: 'What it is', description: 'Such as “Council app” or “Intranet”.' }),
    {
      ...line('address', { required: true, label: 'Address', maxLength: 2000, admin: { placeholder: 'https://' } }),
      validate: (value: string | null | undefined) => webhookAddressProblem(value) ?? true,
    } as TextField,
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      label: 'Is told of',
      options: machineEvents.map(({ value, label }) => ({ value, label })),
      defaultValue: machineEvents.map(({ value }) => value).filter((value) => value !== 'content.updated'),
    },
    {
      name: 'contentTypes',
      type: 'select',
      hasMany: true,
      label: 'Only of these',
      admin: { description: 'Leave it empty for everything.' },
      options: contentTypes.map((type) => ({ value: type, label: definitionOf(type).labels.plural })),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'active',
      label: 'Now',
      options: [
        { value: 'active', label: 'Is told' },
        { value: 'paused', label: 'Paused' },
        { value: 'stopped', label: 'Stopped: it failed for days, or wants to be told no more' },
      ],
      admin: { description: 'What happens while it is paused or stopped is kept, and can be sent again below.' },
    },
    {
      name: 'panel',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/admin/webhooks/webhook-panel#WebhookPanel' } },
    },
    whereThereIsOne(recordTime('secretMadeAt', 'Secret made', { access: byUs })),
    whereThereIsOne(recordTime('failingSince', 'Fails since', { access: byUs })),
    whereThereIsOne({ name: 'lastFailure', type: 'text', label: 'Why it fails', access: byUs }),
    // Encrypted: who finds a copy of the database can sign nothing.
    { name: 'secret', type: 'text', hidden: true, access: { ...byUs, read: never } },
    { name: 'earlierSecret', type: 'text', hidden: true, access: { ...byUs, read: never } },
    { name: 'earlierUntil', type: 'date', hidden: true, access: { ...byUs, read: never } },
  ],
}
