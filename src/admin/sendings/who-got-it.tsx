import { nearTime } from '@/admin/dashboard/near-time'
import { StateChip } from '@/admin/lists/state-chip'
import { daysKept } from '@/mail/clear'
import { type DeliveryState, deliveryStates } from '@/mail/kinds'
import { sendingsHref } from './addresses'
import type { WhoGotIt as Known } from './read-deliveries'
import { labelOf } from './read-sent-to'
import { number } from './sending-table'

const Filters = ({ known: { sending }, state }: { known: Known; state?: DeliveryState }) => {
  const counted = deliveryStates.filter(({ value }) =>
    Object.entries(sending.counts).some(([name, count]) => name === value && count > 0),
  )
  return (
    <nav aria-label="What became of it">
      <ul className="newsroom-sendings__filters">
        <li>
          <a aria-current={state ? undefined : 'page'} href={sendingsHref({ mailing: sending.id })}>
            Everybody ({number(sending.prepared)})
          </a>
        </li>
        {counted.map(({ value, label }) => (
          <li key={value}>
            <a
              aria-current={state === value ? 'page' : undefined}
              href={sendingsHref({ mailing: sending.id, state: value })}
            >
              {label} ({number(sending.counts[value as keyof typeof sending.counts])})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Reasons = ({ known: { reasons } }: { known: Known }) =>
  reasons.length > 0 && (
    <section aria-labelledby="reasons">
      <h2 id="reasons">Why not</h2>
      <ul className="newsroom-sendings__reasons">
        {reasons.map(({ state, reason, count }) => (
          <li key={`${state} ${reason}`}>
            <strong>{number(count)}</strong> {labelOf(deliveryStates, state).toLowerCase()}:{' '}
            <span dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )

type Props = { known: Known; state?: DeliveryState; page: number; now: Date; showsAddresses: boolean }

/** Who got one mailing, by what became of it. */
export const WhoGotIt = ({ known, state, page, now, showsAddresses }: Props) => {
  const { sending, recipients, pages } = known
  return (
    <>
      <p className="newsroom-sendings__back">
        <a href={sendingsHref({})}>← All sent mail</a>
      </p>
      <h1 className="newsroom-dashboard__title" dir="auto">
        {sending.title}
      </h1>
      <p className="newsroom-quiet">
        {sending.kind} · {nearTime(sending.at, now)} ·{' '}
        <StateChip kind={sending.standing.looks} words={sending.standing.words} /> {sending.standing.more}
      </p>
      {sending.isCleared ? (
        <p>Who got it was erased {daysKept} days after it was done. The numbers are kept.</p>
      ) : (
        <>
          <Filters known={known} state={state} />
          <Reasons known={known} />
          <section aria-labelledby="who">
            <h2 id="who">Who got what</h2>
            {!showsAddresses && <p className="newsroom-quiet">Only administrators see addresses.</p>}
            <table className="newsroom-sendings__table">
              <thead>
                <tr>
                  {['To', 'What became of it', 'Why', 'When'].map((heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {recipients.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">{one.whom}</th>
                    <td data-label="What became of it">{labelOf(deliveryStates, one.state)}</td>
                    <td data-label="Why" dir="auto">
                      {one.reason}
                    </td>
                    <td data-label="When">{nearTime(one.at, now)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {recipients.length === 0 && <p className="newsroom-quiet">Nobody.</p>}
            <Pages page={page} pages={pages} href={(to) => sendingsHref({ mailing: sending.id, state, page: to })} />
          </section>
        </>
      )}
    </>
  )
}

type PagesProps = { page: number; pages: number; href: (page: number) => string }

export const Pages = ({ page, pages, href }: PagesProps) =>
  pages > 1 && (
    <nav className="newsroom-results__pages" aria-label="Pages">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Previous page
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Next page
        </a>
      )}
    </nav>
  )
