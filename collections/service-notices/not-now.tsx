import { type NoticeDates, noticeState, noticeTimes } from './state'

/** Says of a notice that it is not so now: that it is planned, or when it ended; nothing of one that holds. */
export const NotNow = ({ notice, now }: { notice: NoticeDates; now: Date }) => {
  const state = noticeState(notice, now)
  return state === 'current' ? null : (
    <>
      <strong className={`chip chip--${state === 'past' ? 'past' : 'upcoming'}`}>
        {state === 'past' ? noticeTimes(notice, now) : 'Planned'}
      </strong>{' '}
    </>
  )
}
