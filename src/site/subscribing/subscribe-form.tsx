import { comesWhenItIsOut, type Subject } from '@/subscriptions/followed'
import type { FieldName, FieldProblem, Typed } from '@/subscriptions/form'
import { isLanguage, languages } from '@/words/languages'
import { longestAddress } from '@/words/mail-address'
import { emergenciesAtOnce, frequencies } from '@/words/subscriptions'
import { Trap } from './trap'

type Problems = { problems: FieldProblem[] }

const problemWith = (problems: FieldProblem[], field: FieldName): string | undefined =>
  problems.find((problem) => problem.field === field)?.message

/** What is wrong, before everything else, each with the way to its field. */
export const ProblemSummary = ({ problems }: Problems) =>
  problems.length > 0 && (
    <section className="problems" aria-labelledby="problems" role="alert">
      <h2 id="problems">There is a problem</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  )

const Problem = ({ field, problems }: Problems & { field: FieldName }) => {
  const message = problemWith(problems, field)
  return message ? (
    <p className="field__problem" id={`${field}-problem`}>
      <span className="visually-hidden">Problem: </span>
      {message}
    </p>
  ) : null
}

const describedBy = (problems: FieldProblem[], field: FieldName, hint?: string): string | undefined =>
  [hint, problemWith(problems, field) && `${field}-problem`].filter(Boolean).join(' ') || undefined

type ChoiceProps = { id?: string; name: string; value: string; label: string; hint?: string; isChosen: boolean }

const Choice = ({ type, id, name, value, label, hint, isChosen }: ChoiceProps & { type: 'checkbox' | 'radio' }) => (
  <label className="choice">
    <input type={type} id={id} name={name} value={value} defaultChecked={isChosen} />
    <span className="choice__words" dir="auto">
      {label}
      {hint && <span className="choice__hint">{hint}</span>}
    </span>
  </label>
)

type WhatProps = { id?: string; legend: string; subjects: Subject[]; chosen: ReadonlySet<string>; also?: string }

const What = ({ id, legend, subjects, chosen, also }: WhatProps) =>
  subjects.length > 0 && (
    <fieldset className="step" aria-describedby={also}>
      <legend className="step__title">{legend}</legend>
      <div className="choices">
        {subjects.map(({ to, title }, n) => (
          <Choice
            key={to}
            type="checkbox"
            id={n === 0 ? id : undefined}
            name="to"
            value={to}
            label={title}
            isChosen={chosen.has(to)}
          />
        ))}
      </div>
    </fieldset>
  )

const HowOften = ({ typed, problems }: Problems & { typed: Typed }) => (
  <fieldset className="step" aria-describedby={describedBy(problems, 'frequency', 'frequency-hint')}>
    <legend className="step__title">How often</legend>
    <p className="field__hint" id="frequency-hint">
      {emergenciesAtOnce} Newsletters come when they are out.
    </p>
    <Problem field="frequency" problems={problems} />
    <div className="choices choices--one">
      {frequencies.map(({ value, label, hint }, n) => (
        <Choice
          key={value}
          type="radio"
          id={n === 0 ? 'frequency' : undefined}
          name="frequency"
          {...{ value, label, hint }}
          isChosen={typed.frequency === value}
        />
      ))}
    </div>
  </fieldset>
)

const Language = ({ typed, offered, problems }: Problems & { typed: Typed; offered: string[] }) =>
  offered.length > 1 && (
    <div className="field">
      <label htmlFor="language">Language</label>
      <p className="field__hint" id="language-hint">
        What we write in it comes first in your messages.
      </p>
      <Problem field="language" problems={problems} />
      <select
        id="language"
        name="language"
        defaultValue={typed.language}
        aria-describedby={describedBy(problems, 'language', 'language-hint')}
      >
        {offered.filter(isLanguage).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languages[tag].own}
          </option>
        ))}
      </select>
    </div>
  )

export type SubscribeFormProps = Problems & {
  typed: Typed
  /** What the way here led to, or was chosen before something was wrong; the lists have the rest. */
  asked: Subject[]
  lists: Subject[]
  series: Subject[]
  topics: Subject[]
  /** Addresses in their one form, of what is chosen. */
  chosen: ReadonlySet<string>
  languages: string[]
  /** Said beside the button, and kept with what was agreed to. */
  consent: string
}

/** Asks what somebody wants to hear of, how often, and where to. A plain form. */
export const SubscribeForm = ({
  typed,
  problems,
  asked,
  lists,
  series,
  topics,
  chosen,
  ...rest
}: SubscribeFormProps) => {
  const also = problemWith(problems, 'to') ? 'to-problem' : undefined
  const often = <HowOften typed={typed} problems={problems} />
  // Nobody chooses how often an issue is out.
  const isWhole = asked.length > 0 && asked.every(comesWhenItIsOut)
  const others = (
    <>
      <What
        id={asked.length > 0 ? undefined : 'to'}
        legend="Everything of a kind"
        subjects={lists}
        chosen={chosen}
        also={also}
      />
      <What legend="Newsletters" subjects={series} chosen={chosen} also={also} />
      <What legend="Everything on a topic" subjects={topics} chosen={chosen} also={also} />
    </>
  )
  return (
    <form method="post" action="/subscribe" className="steps" noValidate>
      <Problem field="to" problems={problems} />
      <What id="to" legend="What you chose" subjects={asked} chosen={chosen} also={also} />
      {asked.length > 0 ? (
        <details className="fold steps__more">
          <summary>Add something else</summary>
          {others}
          {isWhole && often}
        </details>
      ) : (
        others
      )}
      {!isWhole && often}
      <section className="step" aria-labelledby="where-to">
        <h2 className="step__title" id="where-to">
          Where to
        </h2>
        <div className="field">
          <label htmlFor="email">E-mail address</label>
          <p className="field__hint" id="email-hint">
            We send a link there, by which you confirm.
          </p>
          <Problem field="email" problems={problems} />
          <input
            id="email"
            name="email"
            type="email"
            defaultValue={typed.email.slice(0, 1000)}
            autoComplete="email"
            spellCheck={false}
            required
            maxLength={problemWith(problems, 'email') ? undefined : longestAddress}
            aria-describedby={describedBy(problems, 'email', 'email-hint')}
            aria-invalid={problemWith(problems, 'email') ? true : undefined}
          />
        </div>
        <Language typed={typed} offered={rest.languages} problems={problems} />
        <Trap />
        <p className="field__hint">{rest.consent}</p>
        <button type="submit">Subscribe</button>
      </section>
    </form>
  )
}
