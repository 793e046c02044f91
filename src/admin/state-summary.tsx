import { dayAndTime } from '../dates'
import type { DocumentPanel } from '../publishing/states/document-panel'

const editor = ({ editedBy, editedByYou }: NonNullable<DocumentPanel['newest']>) => (editedByYou ? 'you' : editedBy)

/** Where the document stands, in a few lines. */
export const StateSummary = ({ panel }: { panel: DocumentPanel }) => {
  const { words, state, publicNow, address, newest, failed, latest } = panel
  const by = newest && editor(newest)
  return (
    <>
      <p className="newsroom-state" data-state={state}>
        {words}
      </p>
      {publicNow && <p>{publicNow}</p>}
      {failed && (
        <p className="newsroom-notice">
          The change planned for {dayAndTime(failed.goesLiveAt)} was not published. {failed.problem}
        </p>
      )}
      {latest && (
        <p>
          {latest.what} by {latest.byName}, {dayAndTime(latest.at)}.
          {latest.reason && <span className="newsroom-reason">{latest.reason}</span>}
        </p>
      )}
      {newest && (
        <p className="newsroom-quiet">
          {by && `Last edited by ${by}. `}Saved {dayAndTime(newest.updatedAt)}.
        </p>
      )}
      {address && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            Open the public page
          </a>
        </p>
      )}
    </>
  )
}
