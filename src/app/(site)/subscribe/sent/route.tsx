import { readEnvironment } from '@/environment'
import { page } from '@/site/rendering/page'
import { SentPage } from '@/site/subscribing/answers'

export const GET = page(() => <SentPage canSend={Boolean(readEnvironment().smtpUrl)} />)
