import { SignedOut } from './publish-notice'

/** What went wrong, read out at once, and for an ended session the way back. */
export const FailureNote = ({ error }: { error?: Error }) =>
  error ? (
    <div className="quick-notice__problem" role="alert">
      <p>{error.message}</p>
      {error instanceof SignedOut && (
        <p>
          <a className="quick-notice__button" href="/admin/login?redirect=%2Fadmin%2Fquick-notice">
            Sign in and go on
          </a>
        </p>
      )}
    </div>
  ) : null
