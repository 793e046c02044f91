import { agendaItemsDefinition } from './definition'

const forms = [
  { file: 'data.csv', name: 'CSV' },
  { file: 'data.json', name: 'JSON' },
  { file: 'oparl.json', name: 'OParl' },
] as const

/** Where programs, and whoever uses a spreadsheet, get every decision. */
export const DecisionsAsData = () => (
  <p className="meta as-data">
    All decisions as data:{' '}
    {forms.map(({ file, name }, n) => (
      <span key={file}>
        {n > 0 && ', '}
        <a href={`${agendaItemsDefinition.path}/${file}`}>{name}</a>
      </span>
    ))}
  </p>
)
