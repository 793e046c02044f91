let list: Promise<ReadonlySet<string>> | undefined

/**
 * The passwords that are tried first, in lower case. Loaded when first asked for, since a start
 * needs none of the 49,000.
 */
export const commonPasswords = (): Promise<ReadonlySet<string>> => {
  list ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
  return list
}
