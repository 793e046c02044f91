import type { SearchPart } from '@collections/search-part'
import type { Topic } from '@/payload-types'

export const topicsSearch: SearchPart<Topic> = {
  select: { description: true },
  entry: ({ description }) => ({ type: 'topic', summary: description ?? '' }),
  shown: { title: true, address: true, description: true },
}
