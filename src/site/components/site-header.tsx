import type { SiteSettings } from '../queries/site-settings'
import { SiteLogo } from './site-logo'

type Named = Pick<SiteSettings, 'name' | 'logo' | 'logoForDark' | 'brand'>

/** Whose newsroom this is: the logo, or the name in its place. */
export const Masthead = ({ name, logo, logoForDark, brand }: Named) => (
  <a className="site-header__home" href="/">
    {logo || logoForDark ? (
      <SiteLogo {...{ name, logo, logoForDark, brand }} />
    ) : (
      <span className="site-header__council" dir="auto">
        {name}
      </span>
    )}{' '}
    <span className="site-header__what">Newsroom</span>
  </a>
)

const isCurrent = (link: string, address: string): boolean => address === link || address.startsWith(`${link}/`)

type Place = Pick<SiteSettings, 'navigation'> & { address: string }

/** The site's sections, with the one of the page marked. */
export const SectionLinks = ({ navigation, address }: Place) => (
  <ul className="width">
    {navigation.map(({ label, url }) => (
      <li key={url}>
        <a
          href={url}
          dir="auto"
          aria-current={isCurrent(url, address) ? (address === url ? 'page' : 'true') : undefined}
        >
          {label}
        </a>
      </li>
    ))}
  </ul>
)

/** The top of every page: whose it is, the search, and the sections. */
export const SiteHeader = ({ site, address }: { site: SiteSettings; address: string }) => (
  <header className="site-header">
    <div className="width site-header__bar">
      <Masthead {...site} />
      <search className="site-search">
        <form action="/search">
          <label className="visually-hidden" htmlFor="site-search">
            Search this site
          </label>
          <input id="site-search" name="q" type="search" autoComplete="off" />
          <button type="submit">Search</button>
        </form>
      </search>
    </div>
    <nav className="site-nav" aria-label="Sections">
      <SectionLinks navigation={site.navigation} address={address} />
    </nav>
  </header>
)
