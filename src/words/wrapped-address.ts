/** A service that puts its own address before the one that was meant, and says how to find that. */
type Wrapper = { host: RegExp; meant: (url: URL) => string | null | undefined }

const parameter =
  (...names: string[]) =>
  ({ searchParams }: URL) =>
    names.map((name) => searchParams.get(name)).find(Boolean)

/** Proofpoint's second form has "-" for "%" and "_" for "/". */
const proofpoint2 = ({ searchParams }: URL): string | undefined => {
  try {
    return decodeURIComponent((searchParams.get('u') ?? '').replaceAll('_', '/').replaceAll('-', '%'))
  } catch {
    return undefined
  }
}

/** Proofpoint's third form has the address itself between two underscores; "*" stands for a letter that follows, in Base64. */
const proofpoint3 = ({ href }: URL): string | undefined => {
  const [, address, letters = ''] = /\/v3\/__(.+?)__;([\w-]*)/.exec(href) ?? []
  if (!address) return undefined
  const whole = address.replace(/^(https?:)\/(?!\/)/i, '$1//')
  if (!whole.includes('*')) return whole
  const hidden = [...new TextDecoder().decode(bytesOf(letters))]
  // "**" with a letter behind it stands for several at once: rare, and left as it came.
  if (whole.includes('**')) return undefined
  return whole.replace(/\*/g, () => hidden.shift() ?? '*')
}

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

const cisco = ({ pathname }: URL): string | undefined => {
  const last = pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return undefined
  }
}

const wrappers: Wrapper[] = [
  { host: /\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/, meant: parameter('url') },
  {
    host: /^outlook\.(?:office\.com|office365\.com|live\.com|cloud\.microsoft)$/,
    meant: (url) => (/\/safelink\.html$/i.test(url.pathname) ? parameter('url')(url) : null),
  },
  { host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, meant: parameter('url') },
  { host: /^(?:www\.)?google\.[a-z.]+$/, meant: parameter('q', 'url') },
  { host: /^urldefense\.proofpoint\.com$/, meant: proofpoint2 },
  { host: /^urldefense\.(?:com|us|proofpoint\.com)$/, meant: proofpoint3 },
  { host: /^secure-web\.cisco\.com$/, meant: cisco },
  { host: /^linkprotect\.cudasvc\.com$/, meant: parameter('a') },
  { host: /^clicktime\.(?:symantec|cloud\.postoffice)\.(?:com|net)$/, meant: parameter('u') },
  { host: /\.trendmicro\.(?:com|eu)$/, meant: parameter('url') },
  { host: /^lm?\.facebook\.com$/, meant: parameter('u') },
  { host: /^(?:www\.)?linkedin\.com$/, meant: parameter('url') },
  { host: /^(?:www\.)?youtube\.com$/, meant: (url) => (url.pathname === '/redirect' ? parameter('q')(url) : null) },
  { host: /^duckduckgo\.com$/, meant: parameter('uddg') },
  { host: /^slack-redir\.net$/, meant: parameter('url') },
]

/** Matches what may have been wrapped: Outlook does so with addresses for mail, too. */
const isLink = /^(?:https?:\/\/|mailto:|tel:)/i

/** A wrapped address may have been wrapped again by the next who passed it on. */
const deepest = 5

/**
 * The address that was meant, where a service for safety or statistics has put its own before it, such as Safelinks
 * of Outlook. Whoever follows the one that is wrapped is told to that service, and it may stop working.
 *
 * @param address absolute
 * @returns the same where nothing is wrapped in it
 */
export const unwrapped = (address: string, depth = 0): string => {
  if (depth >= deepest || !URL.canParse(address)) return address
  const url = new URL(address)
  const found = wrappers.find(({ host, meant }) => host.test(url.hostname) && isLink.test(meant(url) ?? ''))
  const meant = found?.meant(url)
  return meant ? unwrapped(meant, depth + 1) : address
}
