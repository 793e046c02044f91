import { listedTypes } from '@collections/definitions'
import { type Brand, brandOf, chosenColours } from '@/brand/brand-colours'
import { platforms } from '@/brand/platforms'
import { defaultTypeface, isTypeface, type Typeface } from '@/brand/typefaces'
import type { Contact, Media, Site } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import type { SecurityContact } from '@/settings/security-text'
import { statementAddress } from '@/settings/statement-rules'
import { populated } from '@/site/document/populated'
import { oncePerPage } from '@/site/rendering/page-scope'
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
  /** What residents do on the council's main site; the first is the way there. */
  services: MenuLink[]
  footerLinks: MenuLink[]
  footerText?: string
  socialLinks: MenuLink[]
  pressOffice?: Contact
  security?: SecurityContact
}

/** The site's own sections, used until somebody sets a navigation. */
const sections: MenuLink[] = listedTypes.map(({ path, listTitle }) => ({ label: listTitle, url: path }))

/** Every page leads to the accessibility statement, as the law asks, also before anybody set a footer. */
const withStatement = (links: MenuLink[]): MenuLink[] =>
  links.some(({ url }) => url.includes(statementAddress))
    ? links
    : [...links, { label: 'Accessibility statement', url: statementAddress }]

export const leadsSomewhereSafe = ({ url }: MenuLink): boolean => safeHref(url) !== undefined

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
  services: (site.services ?? []).filter(leadsSomewhereSafe),
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
