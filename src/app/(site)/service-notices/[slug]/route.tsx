import { NoticePage } from '../../../../site/components/notice-page'
import { announcedNotice } from '../../../../site/queries/announced-notices'
import { nothingHere } from '../../../../site/rendering/missing'
import { page } from '../../../../site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const notice = await announcedNotice(params.slug)
  if (!notice) nothingHere()
  return <NoticePage notice={notice} />
})
