import { DecisionsAsData } from '@collections/agenda-items/as-data'
import { decisions } from '@/search/filter'
import { FinderPage } from '@/site/finding/finder-page'
import { page } from '@/site/rendering/page'

export const GET = page(({ query }) => (
  <FinderPage
    finder={decisions}
    query={query}
    title="Decisions"
    description="Everything that the council and its committees have resolved, by committee, topic and year."
    foot={<DecisionsAsData />}
  />
))
