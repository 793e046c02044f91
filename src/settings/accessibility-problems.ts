import type { ArrayField } from 'payload'
import { day, lines, rowsNamed } from '@/fields/fields'
import { wcagCriteria } from './wcag-criteria'

/** Says what keeps people out, as the accessibility statement lists it. */
export const problemsField: ArrayField = {
  name: 'problems',
  type: 'array',
  label: 'What is not accessible',
  maxRows: 100,
  labels: { singular: 'Problem', plural: 'Problems' },
  admin: { initCollapsed: true, components: rowsNamed('Problem') },
  fields: [
    lines('what', {
      required: true,
      label: 'What, and whom it keeps out',
      maxLength: 500,
      admin: { rows: 2 },
      description: 'For example: “Charts in annual reports have no text alternative, so that …”',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'criterion',
          type: 'select',
          label: 'Criterion that it fails',
          options: Object.entries(wcagCriteria).map(([value, name]) => ({
            value,
            label: `${value} ${name}`,
          })),
        },
        {
          name: 'reason',
          type: 'select',
          label: 'Why it is listed',
          required: true,
          defaultValue: 'fails',
          options: [
            { value: 'fails', label: 'It fails, and will be mended' },
            { value: 'burden', label: 'Mending it would be a disproportionate burden' },
            { value: 'exempt', label: 'The regulations exempt it' },
          ],
        },
      ],
    },
    lines('plan', {
      label: 'What you do about it',
      maxLength: 500,
      admin: { rows: 2 },
      description: 'How it will be mended, why it can’t be, and how people get the information until then.',
    }),
    day('mendedBy', { label: 'Mended by' }),
  ],
}
