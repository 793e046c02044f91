import { formRow } from '@collections/behaviours/form-rows'
import type { DateField, GlobalConfig, SelectFieldSingleValidation } from 'payload'
import { select as validateSelect } from 'payload/shared'
import { day, line, lines } from '@/fields/fields'
import { recordSettings } from '@/publishing/log/record-settings'
import { administrators, everyone } from '@/publishing/roles'
import { startOfNextDay } from '@/words/dates'
import { problemsField } from './accessibility-problems'
import { complianceProblem } from './statement-rules'

/** A day that has come: a statement tells what was done, not what is meant to be. */
const pastDay = (name: string, label: string, description: string): DateField => {
  const field = day(name, { label, description, past: true })
  const validate: DateField['validate'] = (value, context) =>
    value && new Date(value) >= startOfNextDay(new Date())
      ? 'This day has not come yet.'
      : (field.validate?.(value as never, context as never) ?? true)
  return { ...field, validate, admin: { ...field.admin, width: '50%' } }
}

export const Accessibility: GlobalConfig = {
  slug: 'accessibility',
  label: 'Accessibility statement',
  admin: {
    group: 'Settings',
    description:
      'The law asks every council for this statement (Accessibility Regulations 2018). It is made from what you enter here and stands at /accessibility; a page of your own with the address “accessibility” is shown above it.',
  },
  access: { read: everyone, update: administrators },
  hooks: { afterChange: [recordSettings] },
  fields: [
    {
      name: 'testReminder',
      type: 'ui',
      admin: { components: { Field: '/src/admin/settings/accessibility-test-reminder#AccessibilityTestReminder' } },
    },
    {
      name: 'compliance',
      type: 'select',
      label: 'Complies with WCAG 2.2 AA',
      options: [
        { value: 'full', label: 'Fully' },
        { value: 'partial', label: 'Partly' },
        { value: 'none', label: 'Not' },
      ],
      admin: { description: 'Left empty, the statement says that the site has not been tested yet.' },
      validate: ((value, context) =>
        complianceProblem(context.data) ?? validateSelect(value, context as never)) as SelectFieldSingleValidation,
    },
    problemsField,
    lines('improving', {
      label: 'What you do to improve accessibility',
      maxLength: 1000,
      description: 'Optional. Training, tests with people, what comes next.',
    }),
    formRow({
      label: 'Tests and dates',
      fields: [
        {
          type: 'row',
          fields: [
            pastDay('testedOn', 'Last tested on', 'After a year you are reminded here to test again.'),
            line('testedBy', {
              label: 'Tested by',
              maxLength: 200,
              description: 'A person, a team or a firm.',
              admin: { width: '50%' },
            }),
          ],
        },
        lines('method', {
          label: 'How it was tested',
          maxLength: 1000,
          description: 'Which pages, with which tools and assistive technology, with which people.',
        }),
        {
          type: 'row',
          fields: [
            pastDay('preparedOn', 'Statement prepared on', 'When it was first written.'),
            pastDay('reviewedOn', 'Statement last reviewed on', 'When somebody last checked that it is still true.'),
          ],
        },
      ],
    }),
    formRow({
      label: 'Contact and enforcement',
      fields: [
        {
          name: 'contact',
          type: 'relationship',
          relationTo: 'contacts',
          label: 'Who is told of problems, and asked for other formats',
          admin: { description: 'Left empty, the press office of the site settings.' },
        },
        {
          name: 'responseDays',
          type: 'number',
          label: 'Answers within (working days)',
          defaultValue: 10,
          min: 1,
          max: 60,
        },
        {
          name: 'enforcedBy',
          type: 'select',
          label: 'Who enforces the regulations',
          required: true,
          defaultValue: 'ehrc',
          options: [
            { value: 'ehrc', label: 'England, Scotland and Wales: Equality and Human Rights Commission' },
            { value: 'ecni', label: 'Northern Ireland: Equality Commission for Northern Ireland' },
          ],
        },
      ],
    }),
  ],
}
