import { TopicsPage } from '../../../site/components/topics-page'
import { page } from '../../../site/rendering/page'

export const GET = page(() => <TopicsPage />)
