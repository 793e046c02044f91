import { hasAddress } from '@collections/behaviours/address'
import { hasDocuments } from '@collections/behaviours/attachments'
import { goesLive } from '@collections/behaviours/live'
import { hasTopics } from '@collections/behaviours/topics'
import { isUpdatedInPublic } from '@collections/behaviours/updates'
import { contentType } from '@collections/content-type'
import { dateTime, line, summaryField, titleField } from '@/fields/fields'
import { articleEditor } from '@/rich-text/editor'
import { richText } from '@/rich-text/rich-text'
import { allotmentsDefinition } from './definition'
import { allotmentsSearch } from './search-entry'

const { lifetime } = allotmentsDefinition

export const Allotments = contentType({
  definition: allotmentsDefinition,
  search: allotmentsSearch,
  description: 'Where people can grow things.',
  columns: ['title', 'standing', 'publishedAt', 'topics', 'lastEditedBy', 'updatedAt'],
  behaviours: [
    goesLive({
      lifetime,
      labels: { from: 'Goes live', until: 'Comes off' },
      descriptions: { from: 'Leave empty to go live when you publish.', until: 'Optional.' },
    }),
    hasAddress(allotmentsDefinition),
    hasTopics(),
    hasDocuments('Documents'),
    isUpdatedInPublic({ text: 'note', part: 'Corrections', label: 'Corrections', description: 'Shown to readers.' }),
  ],
  parts: [
    {
      label: 'Site',
      fields: [
        titleField('The name of the site.'),
        summaryField('One or two sentences.'),
        line('place', { required: true, label: 'Where it is' }),
        { name: 'picture', type: 'upload', relationTo: 'media' },
        { name: 'nearby', type: 'relationship', relationTo: 'allotments' as never, label: 'Another site nearby' },
        dateTime('lettingAt', { label: 'Plots are let' }),
        richText('body', { editor: articleEditor, required: true, label: 'About the site' }),
      ],
    },
  ],
})
