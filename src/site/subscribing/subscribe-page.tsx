import { RailSection } from '@/site/document/rail-section'
import { SiteFrame } from '@/site/frame/site-frame'
import { subscription } from '@/site/rendering/site-url'
import { lists } from '@/subscriptions/followed'
import { ProblemSummary, SubscribeForm, type SubscribeFormProps } from './subscribe-form'

const Rail = () => (
  <div className="rail">
    <RailSection id="already" title="Already subscribed?">
      <p>
        The link at the end of each message lets you change your choices or stop. If you have none at hand, subscribe
        again: the message that comes leads to everything you get.
      </p>
    </RailSection>
    <RailSection id="in-your-calendar" title="In your calendar">
      <p>
        <a href={subscription('/consultations/calendar.ics')}>Subscribe to the calendar of consultations</a>: new ones
        come by themselves.
      </p>
    </RailSection>
    <RailSection id="in-a-feed-reader" title="In a feed reader">
      <ul className="rail__list">
        {lists().map(({ to, title }) => (
          <li key={to}>
            <a href={`${to}/feed.xml`}>{title} (RSS)</a>
          </li>
        ))}
      </ul>
    </RailSection>
  </div>
)

/** Asks what somebody wants to hear of by e-mail; with what is wrong, if they have sent it. */
export const SubscribePage = (form: SubscribeFormProps) => (
  <SiteFrame
    title={form.problems.length > 0 ? 'Problem: Subscribe' : 'Subscribe'}
    address="/subscribe"
    breadcrumbs={[]}
    unlisted
  >
    <ProblemSummary problems={form.problems} />
    <div className="page-head">
      <h1>Subscribe</h1>
      <p className="summary">
        Choose what you want to hear of. We write only when there is something new, and every message has a link to
        stop.
      </p>
    </div>
    <div className="list-page">
      <SubscribeForm {...form} />
      <Rail />
    </div>
  </SiteFrame>
)
