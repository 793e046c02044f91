import { readEnvironment } from '../environment'
import { oncePerPage } from './rendering/page-scope'

/** The absolute address of the site, without a slash at its end. */
export const siteUrl = oncePerPage((): string => readEnvironment().siteUrl)
