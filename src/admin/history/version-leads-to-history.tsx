import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

/** One version has no page of its own: it is shown in the history, beside the others. */
export const VersionLeadsToHistory = ({ initPageResult, params }: AdminViewServerProps) => {
  const segments = (params?.segments ?? []) as string[]
  const version = segments.at(-1) ?? ''
  const { routes } = initPageResult.req.payload.config
  redirect(`${routes.admin}/${segments.slice(0, -1).join('/')}?version=${encodeURIComponent(version)}`)
}
