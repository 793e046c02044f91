import { filedUnderCollection } from '@collections/filed-under'
import { day, line, lines, titleField } from '@/fields/fields'
import { committeesDefinition } from './definition'
import { committeesSearch } from './search-entry'

export const Committees = filedUnderCollection({
  definition: committeesDefinition,
  search: committeesSearch,
  description: 'Who meets and decides: the council itself, its committees, boards and panels.',
  fields: [
    titleField('In full, such as “Licensing Committee” or “Health and Wellbeing Board”.'),
    lines('description', {
      maxLength: 500,
      description: 'What it decides, in a sentence or two.',
      admin: { rows: 3 },
    }),
    line('calledIn', {
      label: 'What resolutions call it',
      maxLength: 40,
      description:
        'Such as “Board”: “RESOLVED – that the Board noted the report.” Leave it empty for the last word of its name.',
    }),
    day('endedAt', {
      label: 'Met until',
      past: true,
      description: 'If it was abolished. Its meetings and decisions stay.',
    }),
  ],
})
