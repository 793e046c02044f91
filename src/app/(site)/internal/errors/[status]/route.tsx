import { ErrorPage, errorTexts, isErrorStatus } from '@/site/frame/error-page'
import { isFromPageServer } from '@/site/rendering/internal-access'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

/** The pages that the page server sends with an error status. */
export const GET = page<{ status: string }>(({ params: { status }, request }) => {
  if (!isFromPageServer(request.headers) || !isErrorStatus(status)) nothingHere()
  return <ErrorPage {...errorTexts[status]} />
})
