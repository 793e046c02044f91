import { meetingsDefinition } from '@collections/meetings/definition'
import { MeetingPage } from '@collections/meetings/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ committee: string; slug: string }>(async ({ params: { committee, slug } }) => {
  const address = `${meetingsDefinition.path}/${committee}/${slug}`
  const meeting = await liveDocument(meetingsDefinition.slug, { address: { equals: address } })
  if (!meeting) nothingHere()
  return <MeetingPage meeting={meeting} />
})
