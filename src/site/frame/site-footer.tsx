import type { Contact } from '@/payload-types'
import type { MenuLink, SiteSettings } from '@/site/queries/site-settings'
import { Telephone } from './telephone'

const newsroom: MenuLink[] = [
  { label: 'News archive', url: '/news/archive' },
  { label: 'Topics', url: '/topics' },
]

const byEmail: MenuLink[] = [{ label: 'Subscribe by e-mail', url: '/subscribe' }]

const feeds: MenuLink[] = [
  { label: 'News feed (RSS)', url: '/news/feed.xml' },
  { label: 'Consultations feed (RSS)', url: '/consultations/feed.xml' },
  { label: 'Inspection reports feed (RSS)', url: '/inspections/feed.xml' },
  { label: 'Service notices feed (RSS)', url: '/service-notices/feed.xml' },
]

const Links = ({ links, rel }: { links: MenuLink[]; rel?: string }) => (
  <ul>
    {links.map(({ label, url }) => (
      <li key={url}>
        <a href={url} rel={rel} dir="auto">
          {label}
        </a>
      </li>
    ))}
  </ul>
)

/** An e-mail address that a narrow column breaks at its sign first. */
const EmailLink = ({ email }: { email: string }) => {
  const [name, host] = email.split('@')
  return (
    <a href={`mailto:${email}`}>
      {name}
      <wbr />@{host}
    </a>
  )
}

const PressOffice = ({ contact: { name, phone, email, hours } }: { contact: Contact }) => (
  <div>
    <h2 dir="auto">{name}</h2>
    {phone && (
      <p className="site-footer__phone">
        <Telephone phone={phone} />
      </p>
    )}
    <ul>
      {email && (
        <li>
          <EmailLink email={email} />
        </li>
      )}
      {hours && <li dir="auto">{hours}</li>}
    </ul>
  </div>
)

/** The end of every page: whose it is, what is known about the site, how to follow it, and whom to ask. */
export const SiteFooter = ({ site }: { site: SiteSettings }) => (
  <footer className="site-footer">
    <div className="width site-footer__columns">
      <div className="site-footer__council">
        <p className="site-footer__name" dir="auto">
          {site.name}
        </p>
        {site.footerText && <p dir="auto">{site.footerText}</p>}
      </div>
      <nav aria-label="About this site">
        <h2>Newsroom</h2>
        <Links links={[...newsroom, ...site.footerLinks]} />
      </nav>
      <div>
        <h2>Keep up</h2>
        {site.socialLinks.length > 0 && <Links links={site.socialLinks} rel="me" />}
        <Links links={[...byEmail, ...feeds]} />
      </div>
      {site.pressOffice && <PressOffice contact={site.pressOffice} />}
    </div>
  </footer>
)
