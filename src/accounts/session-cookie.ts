/**
 * Returns how the cookie of a session is set (Payload adds HttpOnly and the path): not sent along by other
 * sites' forms, and over HTTPS alone where the site has it.
 *
 * @param siteUrl SITE_URL, if it is set
 */
export const sessionCookie = (siteUrl: string | undefined) => ({
  sameSite: 'Lax' as const,
  secure: /^https:/i.test(siteUrl ?? ''),
})
