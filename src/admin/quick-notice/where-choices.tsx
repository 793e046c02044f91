import { type BigChoice, BigChoices } from './big-choices'
import type { NoticeDraft } from './notice-draft'

export type TopicName = { id: string; title: string }

const places: BigChoice<NoticeDraft['placement']>[] = [
  { value: 'everywhere', label: 'Every page' },
  { value: 'home', label: 'Home page only' },
  { value: 'topics', label: 'Pages of its topics' },
]

type Props = {
  draft: NoticeDraft
  topics: TopicName[]
  problem?: string
  onChange: (change: Partial<NoticeDraft>) => void
}

/** Shows where the notice stands, beside the page of all notices. An emergency has no choice. */
export const WhereChoices = ({ draft, topics, problem, onChange }: Props) => {
  if (draft.severity === 'emergency') return <p>An emergency stands above everything on every page.</p>
  const toggled = (id: string) =>
    draft.topics.includes(id) ? draft.topics.filter((one) => one !== id) : [...draft.topics, id]
  return (
    <BigChoices
      name="where"
      legend="Where?"
      choices={places}
      value={draft.placement}
      problem={problem}
      onChange={(placement) => onChange({ placement })}
    >
      {draft.placement === 'topics' && (
        <fieldset className="quick-notice__group">
          <legend className="quick-notice__hint">Topics</legend>
          <div className="quick-notice__choices quick-notice__choices--paired">
            {topics.map(({ id, title }) => (
              <label key={id} className="quick-notice__choice">
                <input
                  type="checkbox"
                  checked={draft.topics.includes(id)}
                  onChange={() => onChange({ topics: toggled(id) })}
                />
                <span className="quick-notice__choice-text">{title}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </BigChoices>
  )
}
