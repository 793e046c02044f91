import { cache } from 'react'
import type { Contact, Media, Site } from '../../payload-types'
import { statementAddress } from '../accessibility/statement-rules'
import { populated } from '../populated'
import { asPublic } from './as-public'
import { sharedByPages } from './shared-parts'

export type MenuLink = { label: string; url: string }

export type SiteSettings = {
  name: string
  description: string
  logo?: Media
  primaryColour: string
  accentColour: string
  navigation: MenuLink[]
  footerLinks: MenuLink[]
  footerText?: string
  pressOffice?: Contact
}

/** The site's own sections, used until somebody sets a navigation. */
const sections: MenuLink[] = [
  { label: 'News', url: '/news' },
  { label: 'Consultations', url: '/consultations' },
  { label: 'Inspections', url: '/inspections' },
  { label: 'Service notices', url: '/service-notices' },
]

/** Every page leads to the accessibility statement, as the law asks, also before anybody set a footer. */
const withStatement = (links: MenuLink[]): MenuLink[] =>
  links.some(({ url }) => url.includes(statementAddress))
    ? links
    : [...links, { label: 'Accessibility statement', url: statementAddress }]

const settingsFrom = (site: Partial<Site>): SiteSettings => ({
  name: site.name ?? 'Our Council',
  description: site.description ?? 'News, consultations and service notices from the council.',
  logo: populated(site.logo),
  primaryColour: site.primaryColour ?? '#1d4e5f',
  accentColour: site.accentColour ?? '#f2b632',
  navigation: site.navigation?.length ? site.navigation : sections,
  footerLinks: withStatement(site.footerLinks ?? []),
  footerText: site.footerText ?? undefined,
  pressOffice: populated(site.pressOffice),
})

const readSettings = sharedByPages(async () => {
  return settingsFrom(await asPublic((payload, rule) => payload.findGlobal({ slug: 'site', depth: 1, ...rule })))
})

/** The council's name, look, menus and press office. */
export const siteSettings = cache((): Promise<SiteSettings> => readSettings())

/** The same for error pages, which must also show while the database does not answer. */
export const siteSettingsOrDefaults = cache(async (): Promise<SiteSettings> => {
  try {
    return await siteSettings()
  } catch {
    return settingsFrom({})
  }
})
