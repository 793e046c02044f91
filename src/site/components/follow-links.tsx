type Props = { feed: string; label: string }

/** The feed and the archive, below what they carry on from. */
export const FollowLinks = ({ feed, label }: Props) => (
  <p className="follow">
    <a href={feed}>{label}</a>
    <a href="/news/archive">News archive</a>
  </p>
)
