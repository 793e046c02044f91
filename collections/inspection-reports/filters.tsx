import type { InspectionsFound } from './queries'

const fields = [
  { name: 'inspectorate', label: 'Inspectorate', all: 'All inspectorates' },
  { name: 'service', label: 'Service', all: 'All services' },
] as const

/** Narrows the list by inspectorate and service. A plain form: nothing happens before it is sent. */
export const InspectionFilters = ({ filter, choices }: Pick<InspectionsFound, 'filter' | 'choices'>) => {
  const isNarrowed = fields.some(({ name }) => filter[name])
  if (!isNarrowed && fields.every(({ name }) => choices[name].length < 2)) return null
  return (
    <search aria-label="Narrow the list">
      <form className="list-filters" action="/inspections">
        {fields.map(({ name, label, all }) => (
          <div className="field" key={name}>
            <label htmlFor={`filter-${name}`}>{label}</label>
            <select id={`filter-${name}`} name={name} defaultValue={filter[name] ?? ''}>
              <option value="">{all}</option>
              {choices[name].map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label} ({choice.count.toLocaleString('en-GB')})
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="list-filters__send">
          <button type="submit">Show reports</button>
          {isNarrowed && <a href="/inspections">Clear all</a>}
        </div>
      </form>
    </search>
  )
}
