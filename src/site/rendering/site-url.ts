import { readEnvironment } from '@/environment'
import { oncePerPage } from './page-scope'

/** The absolute address of the site, without a slash at its end. */
export const siteUrl = oncePerPage((): string => readEnvironment().siteUrl)

/** A calendar's address as calendars take it to come back for what changes (webcal, in common use; no standard). */
export const subscription = (path: string): string => `${siteUrl().replace(/^https?:/, 'webcal:')}${path}`
