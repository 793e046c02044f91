import type { SearchPart } from '@collections/search-part'
import type { Committee } from '@/payload-types'

export const committeesSearch: SearchPart<Committee> = {
  select: { description: true },
  entry: ({ description }) => ({ type: 'committee', summary: description ?? '' }),
  shown: { title: true, address: true, description: true },
}
