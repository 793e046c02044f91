import type { noticeState } from './state'

/** Says of a notice that it is not so now; nothing of one that is. */
export const NotNow = ({ state }: { state: ReturnType<typeof noticeState> }) =>
  state === 'current' ? null : (
    <>
      <strong className={`chip chip--${state === 'past' ? 'past' : 'upcoming'}`}>
        {state === 'past' ? 'Ended' : 'Planned'}
      </strong>{' '}
    </>
  )
