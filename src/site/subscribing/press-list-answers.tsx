import { daysKept } from '@/subscriptions/erase'
import { PlainPage } from './answers'

/** Asks a journalist whether to leave: mail programs open links by themselves. */
export const LeavePressListPage = ({ action }: { action: string }) => (
  <PlainPage title="Leave the press list?">
    <p className="summary">You get our press releases by e-mail.</p>
    <form method="post" action={action}>
      <button type="submit">Leave the press list</button>
    </form>
  </PlainPage>
)

export const LeftPressListPage = () => (
  <PlainPage title="You are off the press list">
    <p className="summary">You get no more press releases from us. In {daysKept} days your address is erased.</p>
    <p>To come back, write to the press office. Everything we publish is on the site:</p>
    <p>
      <a href="/news">Latest news</a>
    </p>
  </PlainPage>
)
