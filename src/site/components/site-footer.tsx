import type { Contact } from '../../payload-types'
import { telephoneParts } from '../../words/telephone-numbers'
import type { MenuLink, SiteSettings } from '../queries/site-settings'

const archive: MenuLink = { label: 'News archive', url: '/news/archive' }

const feeds: MenuLink[] = [
  { label: 'News feed (RSS)', url: '/news/feed.xml' },
  { label: 'Consultations feed (RSS)', url: '/consultations/feed.xml' },
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
    <h2>Contact the press office</h2>
    <ul>
      <li dir="auto">{name}</li>
      {phone && (
        <li>
          {telephoneParts(phone).map(({ text, href }) =>
            href ? (
              <a key={href} href={href}>
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </li>
      )}
      {email && (
        <li>
          <EmailLink email={email} />
        </li>
      )}
      {hours && <li dir="auto">{hours}</li>}
    </ul>
  </div>
)

/** The end of every page: whose it is, how to follow it, whom to ask, and what is known about the site. */
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
        <h2>About this site</h2>
        <Links links={[archive, ...site.footerLinks]} />
      </nav>
      <div>
        <h2>Follow our news</h2>
        {site.socialLinks.length > 0 && <Links links={site.socialLinks} rel="me" />}
        <Links links={feeds} />
      </div>
      {site.pressOffice && <PressOffice contact={site.pressOffice} />}
    </div>
  </footer>
)
