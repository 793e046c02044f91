/** Every kind of mail that people get, as `src/mail/kinds.ts` has them: a browser test sends each. */
export const kindsOfMail = [
  'password-reset',
  'invitation',
  'confirm-subscription',
  'emergency',
  'alert',
  'correction',
  'withdrawal',
  'waits-for-approval',
  'returned',
  'goes-live-soon',
  'ends-soon',
  'newsletter',
  'newsletter-test',
  'left-out',
  'press',
]
