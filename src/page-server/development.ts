/*
 * What the page server does otherwise in front of Next.js's development server, which compiles a page when
 * it is first asked for and again after its source changed.
 */

/** How long is waited while something is compiled, on a machine that has other things to do. In milliseconds. */
export const whileCompiling = { patience: 120_000, longestRender: 120_000 }

/** Next.js's own addresses, whose files its development server makes anew whenever it likes. */
const nextsOwn = /^\/(?:_next\/|__nextjs)/

/** A request that belongs to Next.js's development server: parts of the admin, and what it tells its own client there. */
export const isForDevelopmentServer = ({ url = '' }: { url?: string }): boolean => nextsOwn.test(url)

/** A browser must ask each time: what is edited keeps its address. */
export const notCached = { 'cache-control': 'no-store' }
