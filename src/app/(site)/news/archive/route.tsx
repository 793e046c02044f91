import { archive } from '../../../../finder/filter'
import { FinderPage } from '../../../../site/components/finder-page'
import { page } from '../../../../site/rendering/page'

export const GET = page(({ query }) => (
  <FinderPage
    finder={archive}
    query={query}
    title="News archive"
    description="Every news item, by year, month, topic and type."
    inNews
  />
))
