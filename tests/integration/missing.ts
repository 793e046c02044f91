/** What an answer tells of an address. */
export const toldBy = ({ status, headers }: Response): { status: number; location: string | null } => ({
  status,
  location: headers.get('location'),
})

/** Asks what became of an address without a page, as the page server does. */
export const missing = async (address: string): Promise<ReturnType<typeof toldBy>> => {
  // Only now: with it comes the configuration, which reads the environment that the newsroom has set.
  const { GET } = await import('@/app/(site)/[...path]/route')
  return toldBy(await GET(new Request(`http://localhost${address}`)))
}

export const moved = (location: string) => ({ status: 301, location })
export const gone = { status: 410, location: null }
export const unknown = { status: 404, location: null }
