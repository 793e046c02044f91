import type { ReactNode } from 'react'

export type BigChoice<T extends string> = { value: T; label: string; hint?: string; icon?: ReactNode }

type Props<T extends string> = {
  name: string
  legend: string
  choices: BigChoice<T>[]
  value?: T
  problem?: string
  /** Two beside each other, where both fit. */
  paired?: boolean
  onChange: (value: T) => void
  children?: ReactNode
}

/** One of a few, each a button-sized card that a thumb can't miss. */
export const BigChoices = <T extends string>(props: Props<T>) => {
  const { name, legend, choices, value, problem, paired, onChange, children } = props
  const problemId = `${name}-problem`
  return (
    <fieldset className="quick-notice__group" aria-describedby={problem ? problemId : undefined}>
      <legend className="quick-notice__label">{legend}</legend>
      {problem && (
        <p className="newsroom-problem" id={problemId}>
          {problem}
        </p>
      )}
      <div className={`quick-notice__choices${paired ? ' quick-notice__choices--paired' : ''}`}>
        {choices.map((choice) => (
          <label key={choice.value} className="quick-notice__choice">
            <input
              id={`${name}-${choice.value}`}
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className="quick-notice__choice-text">
              <span className="quick-notice__choice-label">
                {choice.icon}
                {choice.label}
              </span>
              {choice.hint && <span className="quick-notice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
