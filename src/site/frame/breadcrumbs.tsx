export type Crumb = { label: string; url: string }

/** The way from the home page to this one. */
export const Breadcrumbs = ({ crumbs }: { crumbs: Crumb[] }) => (
  <nav className="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      {[{ label: 'Home', url: '/' }, ...crumbs].map(({ label, url }) => (
        <li key={url}>
          <a href={url}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
