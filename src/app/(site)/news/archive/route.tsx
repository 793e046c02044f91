import { newsDefinition } from '@collections/news/definition'
import { archive } from '@/search/filter'
import { FinderPage } from '@/site/finding/finder-page'
import { page } from '@/site/rendering/page'

export const GET = page(({ query }) => (
  <FinderPage
    finder={archive}
    query={query}
    title="News archive"
    description="Every news item, by year, month, topic and type."
    breadcrumbs={[{ label: newsDefinition.listTitle, url: newsDefinition.path }]}
  />
))
