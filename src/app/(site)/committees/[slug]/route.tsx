import { committeesDefinition } from '@collections/committees/definition'
import { CommitteePage } from '@collections/committees/page'
import { liveDocument } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ slug: string }>(async ({ params }) => {
  const committee = await liveDocument(committeesDefinition.slug, params.slug, 0)
  if (!committee) nothingHere()
  return <CommitteePage committee={committee} />
})
