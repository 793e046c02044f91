type Entry = { instead: string; of: string[] }

/** Forms of a verb that is regular. */
const verb = (instead: string, stem: string): Entry => {
  const root = stem.replace(/e$/, '')
  return { instead, of: [stem, `${stem}s`, `${root}ed`, `${root}ing`] }
}

const word = (instead: string, ...of: string[]): Entry => ({ instead, of })

/** Long and official words, and what people say. */
export const plainWords: Entry[] = [
  verb('speed up', 'accelerate'),
  verb('help', 'facilitate'),
  verb('go with', 'accompany'),
  verb('do', 'accomplish'),
  verb('get', 'acquire'),
  verb('ease', 'alleviate'),
  verb('find out', 'ascertain'),
  verb('help', 'assist'),
  verb('try', 'attempt'),
  verb('start', 'commence'),
  verb('finish', 'conclude'),
  verb('build', 'construct'),
  verb('give', 'contribute'),
  verb('show', 'demonstrate'),
  verb('do without', 'dispense with'),
  verb('hand out', 'disseminate'),
  verb('allow', 'enable'),
  verb('try', 'endeavour'),
  verb('make sure', 'ensure'),
  verb('set up', 'establish'),
  verb('carry out', 'implement'),
  verb('start', 'initiate'),
  verb('tell', 'inform'),
  verb('say', 'indicate'),
  verb('keep', 'maintain'),
  verb('make the most of', 'maximise'),
  verb('tell', 'notify'),
  verb('get', 'obtain'),
  verb('take part', 'participate'),
  verb('buy', 'purchase'),
  verb('send back', 'remit'),
  verb('pay', 'remunerate'),
  verb('live', 'reside'),
  verb('ask for', 'request'),
  verb('need', 'require'),
  verb('keep', 'retain'),
  verb('ask for', 'solicit'),
  verb('end', 'terminate'),
  verb('pass on', 'transmit'),
  verb('do', 'undertake'),
  verb('use', 'utilise'),
  verb('finish', 'finalise'),
  { instead: 'send', of: ['dispatch', 'dispatched', 'dispatching', 'dispatches'] },
  { instead: 'change', of: ['modify', 'modifies', 'modified', 'modifying', 'modification', 'modifications'] },
  { instead: 'fix', of: ['rectify', 'rectifies', 'rectified', 'rectifying', 'remedial work', 'remedial works'] },
  { instead: 'send', of: ['submit', 'submits', 'submitted', 'submitting'] },
  word('about', 'approximately', 'in respect of', 'with regard to', 'in relation to', 'pertaining to'),
  word('about, on', 'concerning', 'regarding'),
  word('before', 'prior to', 'in advance of'),
  word('after', 'subsequent to', 'following on from'),
  word('later', 'subsequently'),
  word('so', 'consequently', 'accordingly', 'therefore'),
  word('because', 'due to the fact that', 'owing to the fact that', 'on the grounds that'),
  word('if', 'in the event of', 'in the event that'),
  word('to', 'in order to', 'so as to', 'with a view to'),
  word('now', 'at this moment in time', 'at the present time', 'presently', 'currently'),
  word('for', 'for the purpose of', 'for the purposes of'),
  word('also', 'additionally', 'furthermore', 'moreover'),
  word('extra, more', 'additional'),
  word('enough', 'sufficient', 'a sufficient number of', 'adequate'),
  word('many', 'a large number of', 'numerous'),
  word('most', 'the majority of'),
  word('despite', 'notwithstanding', 'irrespective of'),
  word('home', 'dwelling', 'domicile'),
  word('road', 'highway', 'carriageway'),
  word('often', 'on a regular basis', 'frequently'),
  word('people who live here', 'residents of the borough', 'members of the public'),
  word('people affected', 'stakeholders', 'service users'),
  word('helpful', 'beneficial', 'advantageous'),
  word('first', 'initial', 'initially'),
  word('by', 'by means of', 'by virtue of'),
  word('soon', 'in due course', 'shortly'),
  word('under', 'in accordance with', 'pursuant to'),
  word('with', 'in conjunction with', 'in partnership with'),
  word('work with', 'liaise', 'liaise with', 'liaising with'),
  word('parts', 'components', 'elements'),
  word('aim', 'objective'),
  word('place', 'locality', 'vicinity'),
  word('free', 'free of charge', 'complimentary'),
]

const insteadOf = new Map(plainWords.flatMap(({ instead, of }) => of.map((one) => [one, instead] as const)))
const longestFirst = [...insteadOf.keys()].sort((a, b) => b.length - a.length)
const official = new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'giu')

export type PlainWord = { word: string; instead: string; times: number }

/** The long and official words of a text, most frequent first, each with what to say instead. */
export const officialWords = (text: string): PlainWord[] => {
  const times = new Map<string, number>()
  for (const [found] of text.matchAll(official)) {
    const one = found.toLowerCase()
    times.set(one, (times.get(one) ?? 0) + 1)
  }
  return [...times]
    .map(([one, count]) => ({ word: one, instead: insteadOf.get(one) as string, times: count }))
    .sort((a, b) => b.times - a.times)
}
