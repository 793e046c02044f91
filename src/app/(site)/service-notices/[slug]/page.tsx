import { notFound } from 'next/navigation'
import { NoticePage } from '../../../../site/components/notice-page'
import { announcedNotice } from '../../../../site/queries/announced-notices'

const Page = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const notice = await announcedNotice((await params).slug)
  if (!notice) notFound()
  return <NoticePage notice={notice} />
}

export default Page
