import type { ReactNode } from 'react'

type Props = {
  id: string
  label: string
  hint?: string
  /** What is wrong with what stands in it. */
  problem?: string
  children: ReactNode
}

/** One control of a panel with its label above and what helps to fill it in between. */
export const Labelled = ({ id, label, hint, problem, children }: Props) => (
  <div className="newsroom-field">
    <label className="newsroom-field__label" htmlFor={id}>
      {label}
    </label>
    {hint && (
      <p className="newsroom-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {problem && (
      <p className="newsroom-problem" id={`${id}-problem`}>
        {problem}
      </p>
    )}
    {children}
  </div>
)
