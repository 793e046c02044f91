import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { ErrorPage, errorTexts, isErrorStatus } from '../../../../../site/components/error-page'
import { isFromPageServer } from '../../../../../site/internal-access'

/** The pages that the page server sends with an error status. */
const Page = async ({ params }: { params: Promise<{ status: string }> }) => {
  const { status } = await params
  if (!isFromPageServer(await headers()) || !isErrorStatus(status)) notFound()
  return <ErrorPage {...errorTexts[status]} />
}

export default Page
