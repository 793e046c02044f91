import { Fragment, type ReactNode } from 'react'
import type { Subscription } from '@/payload-types'
import { SiteFrame } from '@/site/frame/site-frame'
import { daysToConfirm } from '@/subscriptions/ask'
import { oftenInWords } from '@/subscriptions/followed'

type PlainProps = { title: string; address?: string; children: ReactNode }

/** A page of a few words. Its address, which opens something, stands nowhere on it. */
export const PlainPage = ({ title, address = '', children }: PlainProps) => (
  <SiteFrame title={title} address={address} breadcrumbs={[]} unlisted>
    <div className="page-head">
      <h1>{title}</h1>
    </div>
    <div className="answer">{children}</div>
  </SiteFrame>
)

/** The same for every address, known or not. */
export const SentPage = ({ canSend }: { canSend: boolean }) => (canSend ? <MessageSentPage /> : <NoMailServerPage />)

/** What was asked for is kept: whoever runs the machine finds the message in its outbox folder. */
const NoMailServerPage = () => (
  <PlainPage title="We can’t send e-mail at the moment" address="/subscribe/sent">
    <p className="summary">This site has no mail server yet, so no message can reach you.</p>
    <p>
      Please <a href="/subscribe">subscribe again</a> another day. Everything we publish is also in{' '}
      <a href="/subscribe#in-a-feed-reader">our feeds</a>.
    </p>
  </PlainPage>
)

const MessageSentPage = () => (
  <PlainPage title="Check your e-mail" address="/subscribe/sent">
    <p className="summary">If the address is right, a message is on its way to it. Open the link in it to confirm.</p>
    <p>The link works for {daysToConfirm} days. Until you confirm, nothing else is sent.</p>
    <p>
      No message after some minutes? Look among spam, and check the address by <a href="/subscribe">asking again</a>.
    </p>
  </PlainPage>
)

type FollowedProps = { subscriptions: Pick<Subscription, 'to' | 'title' | 'kind' | 'about' | 'frequency'>[] }

/** What is followed, and how often, where that is chosen. */
export const Followed = ({ subscriptions }: FollowedProps) => (
  <ul className="followed">
    {subscriptions.map(({ to, title, ...one }) => (
      <li key={to}>
        <a className="titled" href={to} dir="auto">
          {title}
        </a>{' '}
        <span className="meta">{oftenInWords(one)}</span>
      </li>
    ))}
  </ul>
)

/** Asks once more: opening a link, which many programs do by themselves, confirms nothing. */
export const ConfirmPage = ({ subscriptions, action }: FollowedProps & { action: string }) => (
  <PlainPage title="Confirm what you want to get">
    <p className="summary">You asked to be told by e-mail of:</p>
    <Followed subscriptions={subscriptions} />
    <form method="post" action={action}>
      <button type="submit">Yes, send me these</button>
    </form>
    <p className="field__hint">If you did not ask, close this page: nothing is sent to you.</p>
  </PlainPage>
)

export const AlreadyConfirmedPage = ({ manage }: { manage: string }) => (
  <PlainPage title="You have confirmed this">
    <p className="summary">There is nothing more to do.</p>
    <p>
      <a href={manage}>See and change what you get</a>
    </p>
  </PlainPage>
)

/** Says that a link of ours opens nothing any more. */
export const OldLinkPage = ({ reason }: { reason: string }) => (
  <PlainPage title="This link no longer works">
    <p className="summary">{reason}</p>
    <p>
      <a className="button" href="/subscribe">
        Subscribe again
      </a>
    </p>
  </PlainPage>
)

type StopProps = FollowedProps & { action: string; manage: string }

/** Asks whether to stop: mail programs open links by themselves, and people by mistake. */
export const UnsubscribePage = ({ subscriptions, action, manage }: StopProps) => (
  <PlainPage title="Stop these messages?">
    <p className="summary">You get by e-mail:</p>
    <Followed subscriptions={subscriptions} />
    <form method="post" action={action}>
      <button type="submit">Stop these messages</button>
    </form>
    <p>
      <a href={manage}>See everything you get</a>
    </p>
  </PlainPage>
)

export const StoppedPage = ({ subscriptions, manage }: Omit<StopProps, 'action'>) => (
  <PlainPage title="You get no more of these">
    <p className="summary">
      Messages about{' '}
      {subscriptions.map(({ to, title }, n) => (
        <Fragment key={to}>
          {n > 0 && (n === subscriptions.length - 1 ? ' and ' : ', ')}
          <bdi>{title}</bdi>
        </Fragment>
      ))}{' '}
      have stopped.
    </p>
    <p>
      <a href={manage}>See everything else you get, or stop all of it</a>
    </p>
  </PlainPage>
)
