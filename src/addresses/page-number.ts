export type Query = Record<string, string | string[] | undefined>

/** The page that an address's query asks for, 1 without one; undefined when it is not a page at all. */
export const pageNumber = ({ page }: Query): number | undefined => {
  const value = Array.isArray(page) ? page[0] : page
  if (value === undefined) return 1
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined
}
