import { archive } from '../../../../finder/filter'
import { FinderPage } from '../../../../site/components/finder-page'
import type { Query } from '../../../../site/page-number'

const ArchivePage = async ({ searchParams }: { searchParams: Promise<Query> }) => (
  <FinderPage
    finder={archive}
    query={await searchParams}
    title="News archive"
    description="Every news item, by year, month, topic and type."
    inNews
  />
)

export default ArchivePage
