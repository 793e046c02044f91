import { Mark } from './mark'

/** The way back to the start page, in the bar of a small screen. */
export const Icon = () => (
  <span className="newsroom-icon">
    <Mark className="newsroom-icon__mark" />
    Newsroom
  </span>
)
