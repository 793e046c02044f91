import { longDateTime } from '@/words/dates'

export type Preview = {
  /** Says who was given a link; signed-in people need none. */
  forWhom?: string
  /** Until when that link works. */
  worksUntil?: string
  approved: boolean
  /** A moment ahead at which this becomes public. */
  goesLive?: string
  /** Says where somebody who is signed in edits it. */
  editAddress?: string
}

/** Says above a preview that it is one, for whom, and what may be done with it. */
export const PreviewBanner = ({ preview }: { preview: Preview }) => {
  const { forWhom, worksUntil, approved, goesLive, editAddress } = preview
  return (
    <section className="preview-banner" aria-label="Preview">
      <div className="width">
        <p>
          <strong>Preview. Not public.</strong> {forWhom && <span dir="auto">For {forWhom}.</span>}
        </p>
        <p>
          {approved ? 'This is the approved version.' : 'This is a draft and may still change.'}
          {goesLive && ` Under embargo until ${longDateTime(goesLive)}.`}
          {worksUntil && ` This link works until ${longDateTime(worksUntil)}. Do not pass it on.`}
          {editAddress && (
            <>
              {' '}
              <a href={editAddress}>Edit this</a>
            </>
          )}
        </p>
      </div>
    </section>
  )
}
