import { SignedOut } from './publish-notice'

/** The way back for whose session has ended; nothing for another failure. */
export const SignInLink = ({ error }: { error?: Error }) =>
  error instanceof SignedOut ? (
    <p>
      <a className="quick-notice__button" href="/admin/login?redirect=%2Fadmin%2Fquick-notice">
        Sign in and go on
      </a>
    </p>
  ) : null
