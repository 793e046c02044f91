/** Below the sign-in: how somebody comes to have an account. */
export const SignInFoot = () => (
  <p className="newsroom-quiet">New here? An administrator invites you, and you choose your own password.</p>
)
