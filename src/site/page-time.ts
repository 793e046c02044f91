import { cache } from 'react'

/** The moment a page is made for: one for everything on it, so that its parts agree. */
export const pageTime = cache(() => new Date())
