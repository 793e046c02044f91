import type { Channel } from './feed-item'

/** Media types as their specifications register them; XML says its own encoding, and repeats it here. */
export const mediaTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const

export const respond = (body: string, type: keyof typeof mediaTypes, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'Content-Type': mediaTypes[type], ...headers } })

const lastModified = (changed: Date | undefined): Record<string, string> =>
  changed ? { 'Last-Modified': changed.toUTCString() } : {}

/** A feed; with a hub, also its headers say where the feed can be subscribed to (W3C WebSub, 4). */
export const respondWithFeed = (
  body: string,
  type: 'rss' | 'atom' | 'json',
  { self, hub }: Channel,
  changed: Date | undefined,
): Response =>
  respond(body, type, {
    ...(hub ? { Link: `<${hub}>; rel="hub", <${new URL(self).href}>; rel="self"` } : {}),
    ...lastModified(changed),
  })

/** A calendar as a file. @param name without its ending: lower-case letters, numbers and hyphens */
export const respondWithCalendar = (body: string, name: string, changed: Date | undefined): Response =>
  respond(body, 'calendar', {
    'Content-Disposition': `attachment; filename="${name}.ics"`,
    ...lastModified(changed),
  })
