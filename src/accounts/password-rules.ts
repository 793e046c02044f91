/** The person whom a password is for. */
export type Owner = { email?: string | null; name?: string | null }

export const shortestPassword = 12
export const longestPassword = 200

/** Returns what is left when only letters and digits count, so that `Jane.Smith` and `jane smith` are one. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A password without the digits and signs that people put around a word: `123Password2024!` is `password`. */
const kernel = (password: string): string => password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** A few characters and nothing but their repetition: `aaaaaaaaaaaa`, `abcabcabcabc`. */
const isRepetition = (password: string): boolean => /^(.{1,4}?)\1+$/su.test(password)

const mostOf = (part: string, password: string): boolean => part.length * 2 >= password.length

const isCommon = (password: string, common: ReadonlySet<string>): boolean => {
  const word = kernel(password)
  return common.has(password) || (word !== password && mostOf(word, password) && common.has(word))
}

/** Names shorter than this are parts of too many words to be looked for. */
const shortestName = 4

const isOwn = (password: string, { email, name }: Owner): boolean => {
  const whole = bare(password)
  return [email, email?.split('@', 1)[0], name].some((own) => {
    const part = bare(own ?? '')
    return part.length >= shortestName && whole.includes(part) && mostOf(part, whole)
  })
}

/**
 * Says what is wrong with a new password. Length and lists, no recipe of capitals and digits, as
 * NIST SP 800-63B (5.1.1.2, "Memorized Secret Verifiers") and OWASP ASVS 4.0 (2.1.1, 2.1.2, 2.1.7,
 * 2.1.9) advise; ASVS gives the length.
 *
 * @param password as it came, so anything at all
 * @param owner the person's e-mail address and name, which the password must not be made of
 * @param common passwords that are tried first, in lower case
 * @returns one or two sentences for the person, or undefined if it will do
 */
export const problemWithPassword = (
  password: unknown,
  owner: Owner,
  common: ReadonlySet<string>,
): string | undefined => {
  if (typeof password !== 'string') return `Enter a password of at least ${shortestPassword} characters.`
  const { length } = [...password]
  if (length < shortestPassword)
    return `This password is too short: use at least ${shortestPassword} characters. Three words that do not belong together are easy to remember.`
  if (length > longestPassword) return `This password is too long: use at most ${longestPassword} characters.`
  const lower = password.toLowerCase()
  if (isRepetition(lower)) return 'This password repeats the same few characters. Choose another.'
  if (isOwn(lower, owner)) return 'This password is made of the e-mail address or the name. Choose another.'
  if (isCommon(lower, common)) return 'This password is one of those that are guessed first. Choose another.'
}
