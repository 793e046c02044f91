import { AllotmentsPage } from '@collections/allotments/list-page'
import { pageNumber } from '@/addresses/page-number'
import { page } from '@/site/rendering/page'

export const GET = page(async ({ query }) => <AllotmentsPage page={pageNumber(query)} />)
