import { isSquare } from '@/brand/logo-place'
import type { MenuLink, SiteSettings } from '@/site/queries/site-settings'
import { EnvelopeSign, SearchSign } from './signs'
import { SiteLogo } from './site-logo'

type Named = Pick<SiteSettings, 'name' | 'logo' | 'logoForDark' | 'brand'>

/** Shows whose newsroom this is: the logo, and the name where the logo is a sign alone. */
export const Masthead = ({ name, logo, logoForDark, brand }: Named) => {
  const shown = logo ?? logoForDark
  const isNamed = !shown || isSquare(shown)
  return (
    <a className="masthead__home" href="/">
      {shown && <SiteLogo {...{ logo, logoForDark, brand }} name={isNamed ? '' : name} />}{' '}
      <span className="masthead__words">
        {isNamed && (
          <span className="masthead__council" dir="auto">
            {name}
          </span>
        )}{' '}
        <span className="masthead__what">Newsroom</span>
      </span>
    </a>
  )
}

const isBelow = (link: string, path: string): boolean => path === link || path.startsWith(`${link}/`)

/**
 * Says whether a section is marked: for its own page and those below it, however they are narrowed, and for what stands
 * elsewhere and is come to through it.
 */
export const currentOf = (url: string, address: string, way: readonly string[]): 'page' | 'true' | undefined => {
  if (address === url) return 'page'
  const [path = ''] = address.split('?')
  return isBelow(url, path) || way.includes(url) ? 'true' : undefined
}

type Place = Pick<SiteSettings, 'navigation'> & {
  address: string
  /** Addresses of the pages through which one comes here. */
  way?: readonly string[]
  out?: MenuLink
}

/** The site's sections in one row, with the one of the page marked, and the way to the council's own site. */
export const SectionLinks = ({ navigation, address, way = [], out }: Place) => (
  <div className="width">
    <ul>
      {navigation.map(({ label, url }) => (
        <li key={url}>
          <a href={url} dir="auto" aria-current={currentOf(url, address, way)}>
            {label}
          </a>
        </li>
      ))}
      {out && (
        <li className="sections__out-last">
          <a href={out.url} dir="auto">
            {out.label}
          </a>
        </li>
      )}
    </ul>
    {out && (
      <a className="sections__out" href={out.url} dir="auto">
        {out.label}
      </a>
    )}
  </div>
)

type HeaderProps = { site: SiteSettings; address: string; way?: readonly string[] }

/** The top of every page: whose it is, the search, and the sections. */
export const SiteHeader = ({ site, address, way }: HeaderProps) => (
  <header>
    <div className="masthead">
      <div className="width masthead__bar">
        <Masthead {...site} />
        <a className="masthead__find" href="/search">
          <SearchSign />
          Search
        </a>
        <a className="masthead__subscribe" href="/subscribe">
          <EnvelopeSign />
          Subscribe
        </a>
        <search className="masthead__search">
          <form action="/search">
            <label className="visually-hidden" htmlFor="site-search">
              Search this site
            </label>
            <input id="site-search" name="q" type="search" autoComplete="off" />
            <button type="submit">
              <SearchSign />
              <span className="visually-hidden">Search</span>
            </button>
          </form>
        </search>
      </div>
    </div>
    <nav className="sections" aria-label="Sections">
      <SectionLinks navigation={site.navigation} address={address} way={way} out={site.services[0]} />
    </nav>
  </header>
)
