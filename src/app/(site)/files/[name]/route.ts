import { sendFile, sendFileHead } from '../../../../publishing/files/send-file'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => sendFile(request)
export const HEAD = (request: Request): Promise<Response> => sendFileHead(request)
