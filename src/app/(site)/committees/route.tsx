import { CommitteesPage } from '@collections/committees/list-page'
import { page } from '@/site/rendering/page'

export const GET = page(() => <CommitteesPage />)
