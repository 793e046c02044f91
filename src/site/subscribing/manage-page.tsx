import type { Pause, Subscriber, Subscription } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { SiteFrame } from '@/site/frame/site-frame'
import { daysKept } from '@/subscriptions/erase'
import { comesWhenItIsOut } from '@/subscriptions/followed'
import { longDate } from '@/words/dates'
import { isLanguage, languages } from '@/words/languages'
import { frequencies } from '@/words/subscriptions'

/** What came of a form, by the query of the address that it leads to. */
const done = {
  confirmed: 'Thank you. You get these messages from now on.',
  saved: 'Your changes are saved.',
  ended: 'That has stopped. The rest stays as it is.',
  'ended-all': 'All messages have stopped.',
} as const

export type Done = keyof typeof done

export const isDone = (value: unknown): value is Done => typeof value === 'string' && Object.hasOwn(done, value)

/** “j…@example.org”: whoever was sent the message on need not learn the address. */
const shortened = (address: string): string => address.replace(/^(.)[^@]*/, '$1…')

type RowProps = { subscription: Subscription; paused?: string; leftOut?: Pick<Pause, 'title' | 'reason'>[] }

const FollowedRow = ({ subscription, paused, leftOut = [] }: RowProps) => {
  const { reference, title, to, frequency, startedAt } = subscription
  return (
    <li className="manage__row">
      <p className="manage__what">
        <a className="titled" href={to} dir="auto">
          {title}
        </a>
        {startedAt && <span className="meta">since {longDate(startedAt)}</span>}
      </p>
      {paused && (
        <p className="manage__paused">
          <strong>Paused for now.</strong> <span dir="auto">{paused}</span>
        </p>
      )}
      {leftOut.map((one) => (
        <p key={one.title} className="manage__paused">
          <strong>
            Left out for now: <bdi>{one.title}</bdi>.
          </strong>{' '}
          <span dir="auto">{one.reason}</span>
        </p>
      ))}
      {!comesWhenItIsOut(subscription) && (
        <div className="field">
          <label htmlFor={`often-${reference}`}>
            How often<span className="visually-hidden">: {title}</span>
          </label>
          <select id={`often-${reference}`} name={`frequency-${reference}`} defaultValue={frequency}>
            {frequencies.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <button
        type="submit"
        name="end"
        value={reference}
        className="button button--second"
        aria-label={`Stop: ${title}`}
      >
        Stop
      </button>
    </li>
  )
}

const Language = ({ language, offered }: { language: string; offered: string[] }) =>
  offered.length > 1 && (
    <div className="field manage__language">
      <label htmlFor="language">Language</label>
      <select id="language" name="language" defaultValue={language}>
        {offered.filter(isLanguage).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languages[tag].own}
          </option>
        ))}
      </select>
    </div>
  )

type Props = {
  subscriber: Subscriber
  subscriptions: Subscription[]
  languages: string[]
  /** Why nothing is sent at the moment, by what it is about. */
  paused: ReadonlyMap<string, string>
  /** What is paused besides and stands in it as well, by the references of subscriptions. */
  leftOut: ReadonlyMap<string, Pick<Pause, 'title' | 'reason'>[]>
  /** What was wrong with what was sent; nothing of it was kept. */
  problem?: string
  /** The page's own path. */
  action: string
  done?: Done
}

const Followed = ({ subscriber, subscriptions, languages, paused, leftOut, action }: Props) => (
  <form method="post" action={action} className="manage">
    <ul className="manage__rows">
      {subscriptions.map((subscription) => (
        <FollowedRow
          key={subscription.reference}
          subscription={subscription}
          paused={paused.get(subscription.about)}
          leftOut={leftOut.get(subscription.reference)}
        />
      ))}
    </ul>
    <Language language={subscriber.language} offered={languages} />
    {(languages.length > 1 || !subscriptions.every(comesWhenItIsOut)) && <button type="submit">Save changes</button>}
  </form>
)

const Rail = ({ subscriptions, action }: Pick<Props, 'subscriptions' | 'action'>) => (
  <div className="rail">
    <RailSection id="more" title="Something else">
      <p>
        <a href="/subscribe">Subscribe to something else</a>
      </p>
    </RailSection>
    {subscriptions.length > 0 && (
      <RailSection id="stop-all" title="Stop everything">
        <p>You get nothing more, and {daysKept} days later your address is erased.</p>
        <form method="post" action={action}>
          <button type="submit" name="end" value="all" className="button button--second">
            Stop all messages
          </button>
        </form>
      </RailSection>
    )}
    <RailSection id="your-data" title="Your data">
      <p>
        <a href={`${action}/data.json`}>Download what we keep of you</a> (a file in JSON)
      </p>
    </RailSection>
  </div>
)

/** Everything that somebody follows, and how to change it. Whoever has the address of this page may. */
export const ManagePage = (props: Props) => {
  const { subscriber, subscriptions, action } = props
  return (
    <SiteFrame title="What you get by e-mail" address="" breadcrumbs={[]} unlisted>
      <div className="page-head">
        <h1>What you get by e-mail</h1>
        <p className="summary">
          At <bdi>{shortened(subscriber.address)}</bdi>
        </p>
      </div>
      {props.problem && (
        <section className="problems" role="alert">
          <h2>There is a problem</h2>
          <p>{props.problem}</p>
        </section>
      )}
      {props.done && (
        <p className="done" role="status">
          {done[props.done]}
        </p>
      )}
      <div className="list-page">
        {subscriptions.length > 0 ? (
          <Followed {...props} />
        ) : (
          <p className="nothing">
            You get nothing at the moment. {daysKept} days after the last message was stopped, your address is erased.
          </p>
        )}
        <Rail subscriptions={subscriptions} action={action} />
      </div>
    </SiteFrame>
  )
}
