/** What somebody agrees to when they subscribe. It stands beside the button, and is kept as it stood there. @param council its name */
export const consentWords = (council: string): string =>
  `By subscribing you agree that ${council} keeps your e-mail address to send you what you chose here, and for nothing else. Every message has a link to change or stop it.`
