import type { ReactNode } from 'react'

type Props = {
  problem?: string
  /** What helps, below: a link that leads out of it. */
  children?: ReactNode
}

/** Shows what went wrong, read out at once. */
export const ProblemNote = ({ problem, children }: Props) =>
  problem ? (
    <div className="newsroom-problem" role="alert">
      <p>{problem}</p>
      {children}
    </div>
  ) : null
