import { headers } from 'next/headers'
import { generationOf } from '@/site/rendering/internal-access'

export type Shared<T> = {
  (): Promise<T>
  /** The next page reads it anew. */
  forget: () => void
}

/** The generation of the page that is being made; none outside a request, where Next.js has no headers. */
const generationOfPage = async (): Promise<string | undefined> => {
  try {
    return generationOf(await headers())
  } catch {
    return undefined
  }
}

/**
 * Reads a part that many pages need, such as the site's settings, once for all pages of a generation:
 * for as long as the page server knows that nothing public has changed, as it keeps the pages themselves.
 * What is read for another request is read for it alone.
 *
 * @param read reads the part as the public may see it
 * @param uses read anew after so many, for a part that grows with each
 */
export const sharedByPages = <T>(read: () => Promise<T>, uses = Number.POSITIVE_INFINITY): Shared<T> => {
  let kept: { generation: string; part: Promise<T>; left: number } | undefined
  const find = async () => {
    const generation = await generationOfPage()
    if (!generation) return read()
    if (kept?.generation !== generation || kept.left === 0) {
      const part = read()
      kept = { generation, part, left: uses }
      part.catch(() => {
        if (kept?.part === part) kept = undefined
      })
    }
    kept.left -= 1
    return kept.part
  }
  const forget = () => {
    kept = undefined
  }
  return Object.assign(find, { forget })
}
