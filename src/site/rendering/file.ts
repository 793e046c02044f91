import { sendFile } from '@/uploads/send-file'
import { missing } from './missing'

/** A picture or document to whoever may read it; or what became of its address. */
export const file = async (request: Request): Promise<Response> => {
  const answer = await sendFile(request)
  return answer.status === 404 ? missing(request) : answer
}

/** The same for a request that asks for the headers alone. */
export const fileHead = async (request: Request): Promise<Response> => {
  const { body, status, headers } = await file(request)
  await body?.cancel()
  return new Response(null, { status, headers })
}
