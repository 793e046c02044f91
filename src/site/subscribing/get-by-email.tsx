/** Where somebody asks to be told of what an address shows. @param to a path of this site, with its query */
export const subscribeAddress = (to: string): string => `/subscribe?${new URLSearchParams({ to })}`

type Props = { to: string; words?: string; className?: string }

/** Leads to the form by which one follows a page. Search engines have no use for it. */
export const GetByEmail = ({ to, words = 'Get this by e-mail', className }: Props) => (
  <a href={subscribeAddress(to)} rel="nofollow" className={className}>
    {words}
  </a>
)

type LineProps = Pick<Props, 'to' | 'words'> & {
  /** Of the same in a feed reader, if it has one. */
  feed?: { url: string; words: string }
}

/** Where a page ends: how to hear of what comes next. */
export const FollowLine = ({ to, words, feed }: LineProps) => (
  <p className="follow">
    <GetByEmail to={to} words={words} />
    {feed && <a href={feed.url}>{feed.words}</a>}
  </p>
)
