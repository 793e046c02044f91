import { announcedNotice } from '@collections/service-notices/announced'
import { NoticePage } from '@collections/service-notices/page'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const notice = await announcedNotice(params.slug)
  if (!notice) nothingHere()
  return <NoticePage notice={notice} />
})
