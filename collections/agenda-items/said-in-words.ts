/** What a resolution may say in words of its own to have been done with a thing, besides what the form offers. */
const said =
  'noted|approved|agreed|recommended|referred|refused|deferred|rejected|declined|dismissed|adopted|endorsed|accepted|granted'

/** What readers would take for a yes. */
const isYes = /^(?:approved|agreed|adopted|endorsed|accepted|granted)$/

/** To agree to one of these is to say no. */
const saysNo =
  /\b(?:not to|to (?:refuse|reject|decline|dismiss|defer|oppose|withhold|withdraw|overturn|revoke|rescind|quash)|refus(?:al|ing)|reject(?:ion|ing)|deferr(?:al|ing)|dismiss(?:al|ing))\b/i

const denial = '(?:not|neither|nor|never|no longer)'

/** "not be approved", "be formally noted", "be neither approved nor refused", with what it is joined to: "be noted and approved". */
const passive = new RegExp(
  `(\\b(?:\\p{L}+\\s+)?)(\\b${denial}\\s+)?\\bbe\\s+((?:(?:hereby|formally|unanimously|duly|also|further)\\s+)*` +
    `(?:(?:both|${denial})\\s+)?(?:${said})\\b(?:(?:,?\\s+(?:and|but|nor)|,)\\s+(?:${denial}\\s+)?(?:${said})\\b)*)`,
  'giu',
)

/** "not to approve the plan", "did not approve it", "declined to note it". */
const declined =
  /\b(?:not to|(?:do|does|did) not|declin(?:e|es|ed) to|refus(?:e|es|ed) to)\s+(note|approve|agree|recommend|refer|adopt|endorse|accept|grant)\b/gi

const pastOf = (verb: string): string => (verb === 'refer' ? 'referred' : verb.replace(/e?$/, 'ed'))

/** What may come of it, but not by this resolution: "so that it can be approved". */
const isHoped = /^(?:to|can|could|may|might|will|would|shall|should|must)\s*$/i

/** A "no" that is somewhere else in the clause: whose it is, only people can say. */
const hasNo = /\b(?:cannot|not|no|none|neither|never|without)\b|n[’']t\b/i

/** What is only thought of before it: "whether the plan be approved", "unless it be approved". */
const isOpen = /\b(?:whether|if|unless|until|motion|amendment)\b/i

/** What is undone again by what stands behind it: "that the motion … be lost". */
const isUndone = /\bbe\s+(?:lost|withdrawn|overturned|defeated|rescinded|revoked|quashed)\b/i

/** "noted and not approved", a word each. */
const listed = (words: string, isDenied: boolean): string[] => {
  let denies = isDenied
  const pattern = new RegExp(`(?:\\b(${denial})\\s+)?\\b(${said})\\b`, 'gi')
  return [...words.matchAll(pattern)].map(([, not, verb = '']) => {
    // What is joined to a denied verb is denied too, unless it is set against it.
    denies = not ? true : denies && !/\bbut\b/i.test(words)
    return `${denies ? 'not ' : ''}${verb.toLowerCase()}`
  })
}

/**
 * Returns what a resolution in words of its own did: "That the plan be approved and progress be noted" approved and noted,
 * "That the repaving not be approved" did not approve.
 *
 * @returns none where it says nothing of the kind; undefined where it says something that only people can tell
 */
export const outcomesIn = (text: string): string[] | undefined => {
  const found: { at: number; words: string[] }[] = []
  let from = 0
  for (const match of text.matchAll(passive)) {
    const [whole, before = '', not, verbs = ''] = match
    const clause = `${text.slice(from, match.index)}${before}`
    from = match.index + whole.length
    const isDenied = Boolean(not) || /^(?:not|neither|nor|never|longer)\s*$/i.test(before)
    if (isHoped.test(before) && !isDenied) continue
    const words = listed(verbs, isDenied)
    const bare = isDenied ? clause.replace(new RegExp(`${denial}\\s*$`, 'i'), '') : clause
    const agrees = words.some((word) => isYes.test(word))
    const mayBeNo = [hasNo, saysNo, isOpen].some((sign) => sign.test(bare)) || isUndone.test(text)
    if (!isDenied && agrees && (mayBeNo || /^\s+or\b/i.test(text.slice(from)))) return undefined
    if (words.includes('agreed') && saysNo.test(text.slice(from))) return undefined
    found.push({ at: match.index, words })
  }
  for (const match of text.matchAll(declined)) {
    const verb = (match[1] ?? '').toLowerCase()
    found.push({ at: match.index, words: [`not ${pastOf(verb)}`] })
  }
  return [...new Set(found.sort((one, other) => one.at - other.at).flatMap(({ words }) => words))]
}

/** Whether agreeing to what follows a verb is saying no: "the refusal of the application". */
export const agreesToNo = (verb: string, text: string): boolean =>
  isYes.test(verb) && (saysNo.test(text) || hasNo.test(text))

/** "That the report be noted": a verb in front of it would say twice what is done. In small letters, "noted that …" may be meant. */
export const isWhole = (text: string): boolean => /^That\b/.test(text) || (/^that\b/i.test(text) && isClause(text))

/** "the report be noted", as it stands behind "RESOLVED that". */
export const isClause = (text: string): boolean =>
  /(?<!\b(?:to|can|could|may|might|will|would|shall|should|must)\s)\bbe\b/i.test(text)
