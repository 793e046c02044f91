import { siteSearch } from '@/search/filter'
import { FinderPage } from '@/site/finding/finder-page'
import { page } from '@/site/rendering/page'

export const GET = page(({ query }) => (
  <FinderPage
    finder={siteSearch}
    query={query}
    title="Search"
    description="Find news, service notices, consultations and inspection reports by their words, type, topic and date."
  />
))
