import { recordTime } from '@collections/records/record-time'
import type { CollectionBeforeChangeHook, CollectionConfig, FieldAccess, FieldHook } from 'payload'
import { day, emailField, line, lines } from '@/fields/fields'
import { newReference } from '@/mail/reference'
import type { PressList as Journalist } from '@/payload-types'
import { publishers } from '@/publishing/roles'
import { cleanLine } from '@/words/clean-letters'
import { readAddress } from '@/words/mail-address'
import { endedReasons } from '@/words/subscriptions'

const never: FieldAccess = () => false
const byItself = { create: never, update: never }

/** As it is compared: nobody is on the list twice. */
const asStored: FieldHook = ({ value }) => {
  const read = typeof value === 'string' ? readAddress(value) : undefined
  return read && 'address' in read ? read.address : value
}

const address = {
  ...emailField('email', { required: true, unique: true, index: true, label: 'E-mail' }),
  validate: (value: string | null | undefined) => {
    const read = readAddress(value ?? '')
    return 'problem' in read ? read.problem : true
  },
}

/** One group is written in one way: the first. */
const tidied: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return value
  const named = new Map<string, string>()
  for (const one of value) {
    const group = typeof one === 'string' ? cleanLine(one).trim().replace(/\s+/g, ' ') : ''
    if (group && !named.has(group.toLowerCase())) named.set(group.toLowerCase(), group)
  }
  return [...named.values()]
}

const startOfDay = (at: string): number => new Date(`${new Date(at).toISOString().slice(0, 10)}T00:00:00Z`).getTime()

/** Whoever has left comes back by a consent that was given since, and by nothing else. */
const comeBack: CollectionBeforeChangeHook<Journalist> = ({ data, originalDoc, operation }) => {
  if (operation === 'create') return { ...data, reference: newReference() }
  const { endedAt, consentAt } = originalDoc ?? {}
  const isNew = data.consentAt && data.consentAt !== consentAt
  if (!endedAt || !isNew || startOfDay(data.consentAt as string) < startOfDay(endedAt)) return data
  return { ...data, endedAt: null, endedReason: null }
}

/**
 * Journalists who get press releases. They leave by one click; who has left is erased 28 days later. Their addresses
 * stand here and nowhere else.
 */
export const PressList: CollectionConfig = {
  slug: 'press-list',
  labels: { singular: 'Journalist', plural: 'Press list' },
  custom: { none: 'No journalists yet' },
  admin: {
    useAsTitle: 'name',
    group: 'Supporting content',
    description:
      'Journalists who agreed to get press releases. A release is sent to the groups that you choose, from beside its text.',
    defaultColumns: ['name', 'outlet', 'beats', 'consentAt', 'endedAt'],
    listSearchableFields: ['name', 'outlet'],
  },
  access: {
    read: publishers('press-list'),
    create: publishers('press-list'),
    update: publishers('press-list'),
    delete: publishers('press-list'),
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'name',
  hooks: { beforeChange: [comeBack] },
  fields: [
    line('name', { required: true }),
    line('outlet', { description: 'Such as “Meadow Gazette”; empty for a freelance.' }),
    { ...address, hooks: { beforeValidate: [...(address.hooks?.beforeValidate ?? []), asStored] } },
    {
      name: 'beats',
      type: 'text',
      hasMany: true,
      maxLength: 60,
      label: 'Groups and beats',
      hooks: { beforeValidate: [tidied] },
      admin: {
        description: 'Such as “Local media”, “Education”. Press Enter after each. Releases are sent to these.',
        components: { Cell: '/src/admin/press/groups-cell#GroupsCell' },
      },
    },
    line('consentHow', {
      required: true,
      label: 'How they agreed',
      description: 'Such as “asked by e-mail” or “signed up at the briefing of 3 March”.',
    }),
    day('consentAt', { required: true, label: 'When they agreed', past: true }),
    lines('note', { description: 'For colleagues only.' }),
    recordTime('endedAt', 'Left', {
      access: byItself,
      index: true,
      admin: {
        readOnly: true,
        condition: ({ endedAt }) => Boolean(endedAt),
        date: { displayFormat: 'd MMMM yyyy, HH:mm' },
        description: 'They get nothing more, and are erased 28 days later. If they agree again, enter when.',
      },
    }),
    {
      name: 'endedReason',
      type: 'select',
      label: 'Why',
      access: byItself,
      options: endedReasons.map(({ value, label }) => ({ value, label })),
      admin: { readOnly: true, condition: ({ endedReason }) => Boolean(endedReason) },
    },
    // What the address by which they leave is made from.
    { name: 'reference', type: 'text', unique: true, index: true, access: byItself, admin: { hidden: true } },
  ],
}
