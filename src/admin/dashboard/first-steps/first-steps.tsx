import type { FirstStep } from './read-first-steps'

/** What to do first in a new newsroom, each a link to where it is done. */
export const FirstSteps = ({ steps }: { steps: FirstStep[] }) => {
  if (steps.length === 0) return null
  return (
    <section className="newsroom-section" aria-labelledby="first-steps-heading">
      <h2 className="newsroom-section__heading" id="first-steps-heading">
        First steps
      </h2>
      <ol className="newsroom-rows newsroom-steps">
        {steps.map(({ title, why, href, isDone }, n) => (
          <li key={href} className="newsroom-row newsroom-steps__step" data-done={isDone || undefined}>
            <span className="newsroom-steps__sign" aria-hidden="true">
              {isDone ? '✓' : n + 1}
            </span>
            <div className="newsroom-row__text">
              <p>
                <a className="newsroom-row__title" href={href}>
                  {title}
                </a>
                {isDone && <span className="newsroom-steps__done"> Done</span>}
              </p>
              <p className="newsroom-quiet">{why}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
