import { filedUnderCollection } from '@collections/filed-under'
import { line, lines, titleField } from '@/fields/fields'
import { newsletterSeriesDefinition } from './definition'
import { newsletterSeriesSearch } from './search-entry'

export const NewsletterSeriesCollection = filedUnderCollection({
  definition: newsletterSeriesDefinition,
  search: newsletterSeriesSearch,
  interfaceName: 'NewsletterSeries',
  description: 'What people subscribe to. Each issue of a newsletter belongs to one of these.',
  fields: [
    titleField('What it is called, such as “Merrowby News”.'),
    lines('description', {
      maxLength: 500,
      description: 'What is in it and how often it comes. Readers see this where they subscribe.',
      admin: { rows: 3 },
    }),
    line('fromName', {
      label: 'Sent as',
      maxLength: 80,
      description: 'The sender’s name in people’s inboxes. Leave it empty for the council’s own name.',
    }),
  ],
})
