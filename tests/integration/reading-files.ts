import type { Person } from './newsroom'

/**
 * Asks for a file as its reader does, at `/images/{name}` or `/files/{name}`. Only now is the route
 * loaded: with it comes the configuration, which reads the environment that the newsroom has set.
 */
export const readFileAt = async (
  address: string,
  as?: Person,
  asked: Record<string, string> = {},
): Promise<Response> => {
  const { GET } = await import('@/app/(site)/images/[name]/route')
  const headers = new Headers({ ...asked, ...(as ? { Authorization: `JWT ${as.token}` } : {}) })
  return GET(new Request(new URL(address, 'http://localhost:3000'), { headers }))
}
