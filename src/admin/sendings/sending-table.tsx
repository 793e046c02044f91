import { nearTime } from '@/admin/dashboard/near-time'
import { StateChip } from '@/admin/lists/state-chip'
import type { DeliveryState } from '@/mail/kinds'
import { sendingsHref } from './addresses'
import type { Sending } from './read-sendings'

export const number = (count: number): string => count.toLocaleString('en-GB')

type CountProps = { sending: Sending; state: DeliveryState; count: number; words: string }

/** A number that leads to who it counts. */
const Count = ({ sending, state, count, words }: CountProps) =>
  count > 0 && !sending.isCleared ? (
    <a href={sendingsHref({ mailing: sending.id, state })}>
      {number(count)}
      <span className="sr-only">
        {' '}
        {words}: who, of “{sending.title}”
      </span>
    </a>
  ) : (
    number(count)
  )

const Taken = ({ sending }: { sending: Sending }) => {
  const { counts, prepared, isPreparing } = sending
  if (prepared === 0) return <span className="newsroom-quiet">{isPreparing ? 'Nobody yet' : 'Nobody'}</span>
  return (
    <>
      <span className="newsroom-bar" style={{ '--share': prepared > 0 ? counts.accepted / prepared : 0 } as never} />
      <Count sending={sending} state="accepted" count={counts.accepted} words="accepted" /> of {number(prepared)}
      {isPreparing && ' so far'}
    </>
  )
}

const SendingRow = ({ sending, now }: { sending: Sending; now: Date }) => {
  const { id, title, href, kind, at, counts, waiting, standing, isCleared } = sending
  return (
    <tr>
      <th scope="row">
        {href ? (
          <a className="newsroom-row__title" dir="auto" href={href}>
            {title}
          </a>
        ) : (
          <span dir="auto">{title}</span>
        )}
        <span className="newsroom-sendings__kind">
          {kind}
          {isCleared ? null : (
            <>
              {' · '}
              <a href={sendingsHref({ mailing: id })}>
                Who got it<span className="sr-only">: {title}</span>
              </a>
            </>
          )}
        </span>
      </th>
      <td data-label="When">{nearTime(at, now)}</td>
      <td data-label="Accepted">
        <Taken sending={sending} />
      </td>
      {(['bounced', 'refused', 'skipped'] as const).map((state) => (
        <td
          key={state}
          data-label={state}
          data-none={counts[state] === 0 || undefined}
          data-bad={(state !== 'skipped' && counts[state] > 0) || undefined}
        >
          <Count sending={sending} state={state} count={counts[state]} words={state} />
        </td>
      ))}
      <td data-label="Waiting" data-none={waiting === 0 || undefined}>
        {number(waiting)}
      </td>
      <td data-label="State">
        <StateChip kind={standing.looks} words={standing.words} />
        {standing.more && <span className="newsroom-sendings__more">{standing.more}</span>}
      </td>
    </tr>
  )
}

/** What was sent, the newest first: to how many, and what became of it. */
export const SendingTable = ({ sendings, now }: { sendings: Sending[]; now: Date }) => (
  <table className="newsroom-sendings__table">
    <caption className="sr-only">What was sent to readers, the newest first</caption>
    <thead>
      <tr>
        {['What', 'When', 'Accepted', 'Bounced', 'Refused', 'Skipped', 'Waiting', 'State'].map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {sendings.map((sending) => (
        <SendingRow key={sending.id} sending={sending} now={now} />
      ))}
    </tbody>
  </table>
)
