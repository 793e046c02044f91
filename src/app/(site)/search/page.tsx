import { siteSearch } from '../../../finder/filter'
import { FinderPage } from '../../../site/components/finder-page'
import type { Query } from '../../../site/page-number'

const SearchPage = async ({ searchParams }: { searchParams: Promise<Query> }) => (
  <FinderPage
    finder={siteSearch}
    query={await searchParams}
    title="Search"
    description="Find news, service notices, consultations and inspection reports by their words, type, topic and date."
  />
)

export default SearchPage
