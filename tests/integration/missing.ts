const token = 'the token of this test'

/** Asks what became of an address without a page, as the page server does. */
export const missing = async (address: string): Promise<{ status: number; location: string | null }> => {
  process.env.INTERNAL_TOKEN = token
  // Only now: with it comes the configuration, which reads the environment that the newsroom has set.
  const { GET } = await import('../../src/app/(site)/internal/missing/route')
  const url = `http://localhost/internal/missing?address=${encodeURIComponent(address)}`
  const response = await GET(new Request(url, { headers: { 'x-internal-token': token } }))
  return { status: response.status, location: response.headers.get('location') }
}

export const moved = (location: string) => ({ status: 301, location })
export const gone = { status: 410, location: null }
export const unknown = { status: 404, location: null }
