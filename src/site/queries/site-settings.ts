import type { Contact, Media, Site } from '../../payload-types'
import { statementAddress } from '../accessibility/statement-rules'
import { type Brand, brandOf, chosenColours } from '../brand/brand-colours'
import { platforms } from '../brand/platforms'
import { defaultTypeface, isTypeface, type Typeface } from '../brand/typefaces'
import { populated } from '../populated'
import { oncePerPage } from '../rendering/page-scope'
import { safeHref } from '../rich-text/links'
import type { SecurityContact } from '../security-text'
import { asPublic } from './as-public'
import { sharedByPages } from './shared-parts'

export type MenuLink = { label: string; url: string }

export type SiteSettings = {
  name: string
  description: string
  logo?: Media
  /** For dark backgrounds. */
  logoForDark?: Media
  brand: Brand
  typeface: Typeface
  navigation: MenuLink[]
  footerLinks: MenuLink[]
  footerText?: string
  socialLinks: MenuLink[]
  pressOffice?: Contact
  security?: SecurityContact
}

/** The site's own sections, used until somebody sets a navigation. */
const sections: MenuLink[] = [
  { label: 'News', url: '/news' },
  { label: 'Consultations', url: '/consultations' },
  { label: 'Inspections', url: '/inspections' },
  { label: 'Service notices', url: '/service-notices' },
  { label: 'Topics', url: '/topics' },
]

/** Every page leads to the accessibility statement, as the law asks, also before anybody set a footer. */
const withStatement = (links: MenuLink[]): MenuLink[] =>
  links.some(({ url }) => url.includes(statementAddress))
    ? links
    : [...links, { label: 'Accessibility statement', url: statementAddress }]

const leadsSomewhereSafe = ({ url }: MenuLink): boolean => safeHref(url) !== undefined

const securityOf = ({
  securityContact,
  securityExpires,
  securityPolicy,
}: Partial<Site>): SecurityContact | undefined =>
  securityContact && securityExpires
    ? { contact: securityContact, expires: securityExpires, policy: securityPolicy ?? undefined }
    : undefined

const settingsFrom = (site: Partial<Site>): SiteSettings => ({
  name: site.name ?? 'Our Council',
  description: site.description ?? 'News, consultations and service notices from the council.',
  logo: populated(site.logo),
  logoForDark: populated(site.logoForDark),
  brand: brandOf(chosenColours(site.primaryColour, site.accentColour)),
  typeface: isTypeface(site.typeface) ? site.typeface : defaultTypeface,
  navigation: site.navigation?.length ? site.navigation.filter(leadsSomewhereSafe) : sections,
  footerLinks: withStatement((site.footerLinks ?? []).filter(leadsSomewhereSafe)),
  footerText: site.footerText ?? undefined,
  socialLinks: (site.socialLinks ?? []).map(({ platform, label, url }) => ({
    label: label || platforms[platform],
    url,
  })),
  pressOffice: populated(site.pressOffice),
  security: securityOf(site),
})

const readSettings = sharedByPages(async () => {
  return settingsFrom(await asPublic((payload, rule) => payload.findGlobal({ slug: 'site', depth: 1, ...rule })))
})

/** The council's name, look, menus and press office. */
export const siteSettings = oncePerPage((): Promise<SiteSettings> => readSettings())

/** The same for error pages, which must also show while the database does not answer. */
export const siteSettingsOrDefaults = oncePerPage(async (): Promise<SiteSettings> => {
  try {
    return await siteSettings()
  } catch {
    return settingsFrom({})
  }
})
