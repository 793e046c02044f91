import { filedUnderCollection } from '@collections/filed-under'
import { lines, titleField } from '@/fields/fields'
import { menu } from '@/fields/menu'
import { topicsDefinition } from './definition'
import { topicsSearch } from './search-entry'

export const Topics = filedUnderCollection({
  definition: topicsDefinition,
  search: topicsSearch,
  description: 'What readers browse and follow. Every topic has a page and a feed of its own.',
  fields: [
    titleField(),
    lines('description', { maxLength: 500 }),
    menu('services', 'What to do on the main site', 'Shown on the topic’s page, such as “Report a missed bin”.'),
  ],
})
