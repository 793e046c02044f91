import { page } from '@/site/rendering/page'
import { SentPage } from '@/site/subscribing/answers'

export const GET = page(() => <SentPage />)
