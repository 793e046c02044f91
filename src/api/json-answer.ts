import { headersWithCors, type PayloadRequest } from 'payload'

type Options = {
  /** 200 unless another is given. */
  status?: number
  /** True for what was read, which may be another thing a second later: no browser keeps it. */
  noStore?: boolean
}

/** Answers a request to an endpoint of ours with JSON, and with the headers that let programs of other sites read it. */
export const jsonAnswer = (req: PayloadRequest, body: unknown, { status, noStore }: Options = {}): Response => {
  const headers = new Headers(noStore ? { 'Cache-Control': 'no-store' } : {})
  return Response.json(body, { status, headers: headersWithCors({ headers, req }) })
}
