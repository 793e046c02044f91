import { TopicsPage } from '@collections/topics/list-page'
import { page } from '@/site/rendering/page'

export const GET = page(() => <TopicsPage />)
