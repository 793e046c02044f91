import { typeWordsOf } from '@collections/definitions'
import { type DocumentStanding, dateOf } from '@/publishing/states/document-standing'
import { type Facts, type Stand, standOf } from './facts'
import { atEnd, atTime, didAt, draftOf, textFrom } from './when'

/** "Sam or Priya", or whoever else it may be. */
export const somebodyElse = ({ others }: Facts): string =>
  others.length > 0 && others.length < 3 ? others.join(' or ') : 'another editor'

/** "your draft", "Jo Patel’s draft" */
export const whoseDraft = ({ editor }: Facts): string => {
  if (editor?.isYou) return 'your draft'
  return editor?.name ? `${editor.name}’s draft` : 'the newer draft'
}

const approvedText = ({ approval }: Facts, now: Date): string => {
  if (!approval) return 'the approved text'
  const who = approval.byYou ? 'you' : approval.by
  return who ? `the text that ${who} approved ${didAt(approval.at, now)}` : 'the approved text'
}

const notTheDraft = (facts: Facts, { hasNewerDraft }: Stand, now: Date): string =>
  hasNewerDraft && facts.standing
    ? `, not ${whoseDraft(facts)} of ${draftOf(facts.standing.newest.updatedAt, now)}`
    : ''

const goesLiveWhen = ({ ahead }: Stand, now: Date): string =>
  ahead ? `goes live ${atTime(ahead, now)}` : 'goes live at once'

const draftSentence = (facts: Facts, stand: Stand, now: Date): string => {
  if (facts.may.publish) return 'Readers see nothing.'
  return `Nobody outside the team sees this. Approved by an editor, it ${goesLiveWhen(stand, now)}.`
}

const waitingSentence = ({ may }: Facts, stand: Stand, now: Date): string =>
  may.publish
    ? `Readers see nothing. Approved now, it ${goesLiveWhen(stand, now)}.`
    : `Readers see nothing. It waits for an editor; approved, it ${goesLiveWhen(stand, now)}.`

/** The text that replaces what is approved, with who approved it. */
const plannedText = (facts: Facts, now: Date): string => {
  const { change, standing } = facts
  if (!change || !standing) return 'another'
  const who = change.byYou ? 'you' : change.by
  const text = who
    ? `the one that ${who} approved ${didAt(change.approvedAt, now)}`
    : 'the one that is approved for then'
  return change.isNewest ? text : `${text}, not ${whoseDraft(facts)} of ${draftOf(standing.newest.updatedAt, now)}`
}

const comesOff = ({ published }: DocumentStanding, { type }: Facts, now: Date): string => {
  const at = published?.withdrawal?.at
  if (at && new Date(at) > now) return ` It is withdrawn on ${atTime(at, now)}.`
  const until = dateOf(published, type.lifetime.until)
  return until ? ` It comes off ${atEnd(until, now)}.` : ''
}

const goesLiveSentence = (facts: Facts, stand: Stand, now: Date): string => {
  const { standing, type, change } = facts
  const at = dateOf(standing?.published, type.lifetime.from)
  if (!at) return 'Readers see nothing: it has no time at which it goes live.'
  const from = atTime(at, now)
  const then = `${approvedText(facts, now)}${change ? '' : notTheDraft(facts, stand, now)}`
  const later = change ? ` It changes on ${atTime(change.goesLiveAt, now)} to ${plannedText(facts, now)}.` : ''
  const announced = typeWordsOf(type.slug).announcedUntil?.(from, then)
  if (announced) return `${announced}${later}`
  return `Readers see nothing until ${from}. Then they see ${then}.${later}`
}

const presentText = ({ approval }: Facts, now: Date): string =>
  approval ? `the text of ${textFrom(approval.at, now)}` : 'the published text'

/** Returns what becomes of what is live when the draft beside it is published. */
const replaces = (facts: Facts, stand: Stand, now: Date): string => {
  const { may, differs } = facts
  const draft = whoseDraft(facts)
  const condition = may.publish ? 'Published' : 'Approved by an editor'
  if (stand.ahead) return `${condition}, ${draft} takes it away until ${atTime(stand.ahead, now)}.`
  return `${condition}, ${draft} replaces it at once${differs ? `: ${differs}` : ''}.`
}

const liveSentence = (facts: Facts, stand: Stand, now: Date): string => {
  const { change, standing } = facts
  if (!standing) return ''
  const end = comesOff(standing, facts, now)
  if (change)
    return `Readers see ${presentText(facts, now)} until ${atTime(change.goesLiveAt, now)}. Then they see ${plannedText(facts, now)}.${end}`
  if (stand.hasNewerDraft) return `Readers see ${presentText(facts, now)}. ${replaces(facts, stand, now)}${end}`
  return `Everybody sees this text.${end}`
}

const overSentence = ({ type }: Facts): string => typeWordsOf(type.slug).over

const bySituation = (facts: Facts, stand: Stand, now: Date): string => {
  switch (stand.state) {
    case 'unsaved':
      return 'Nobody sees this.'
    case 'draft':
      return draftSentence(facts, stand, now)
    case 'submitted':
      return waitingSentence(facts, stand, now)
    case 'scheduled':
      return goesLiveSentence(facts, stand, now)
    case 'live':
      return liveSentence(facts, stand, now)
    case 'withdrawn':
      return `Readers find a page that says it was withdrawn, and your reason. Lists, feeds and search leave it out.${
        stand.hasNewerDraft ? ` They don’t see ${whoseDraft(facts)}.` : ''
      }`
    case 'expired':
      return `${overSentence(facts)}${stand.hasNewerDraft ? ` Nobody sees ${whoseDraft(facts)}.` : ''}`
  }
}

const second = (facts: Facts, { isWaiting }: Stand): string => {
  const whom = somebodyElse(facts)
  if (isWaiting && !facts.form?.modified) return `You edited this last, so it waits for ${whom}.`
  if (facts.editor?.isYou || !facts.standing) return 'You edited this last, so somebody else must approve it.'
  return 'With your changes you edited this last, so somebody else must approve it.'
}

/** Returns who sees what of a document, and from when. */
export const sentence = (facts: Facts, now: Date): string => {
  const stand = standOf(facts, now)
  if (!stand.needsAnother) return bySituation(facts, stand, now)
  const isAlone = stand.state === 'draft' || stand.state === 'submitted'
  const present = isAlone ? 'Readers see nothing.' : bySituation(facts, stand, now)
  return `${present} ${second(facts, stand)}`
}
