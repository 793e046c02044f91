import type { Action, Run, Who } from './actions'
import { type Note, publicAt, stateOf, type Version } from './version'

/*
 * What should happen, said once more and as simply as possible, without a line of the newsroom's own
 * code: who may do what, what is public afterwards, and since whose approval. Times are milliseconds.
 */

export type Model = {
  type: Run['type']
  twoPeople: boolean
  author: Who
  /** What is published, whether its time has come or not. */
  published?: Version
  approvedBy?: Who
  /** Every version, oldest first; none when the document is deleted. */
  versions: Version[]
  waiting?: { version: Version; at: number; approvedBy: Who }
}

/** A notice can't be without a start, so each is written with one that has passed. */
export const noticesStart = Date.parse('2026-01-01T00:00:00.000Z')

/** What the model makes of an action: undefined when it has to be refused. */
export type Outcome = Model | undefined

const never = Number.POSITIVE_INFINITY

const publishes = (who: Who, type: Run['type']) =>
  who === 'editor' || who === 'second editor' || who === 'admin' || (who === 'notices' && type === 'service-notices')

export const works = (who: Who, { type, author }: Model) => publishes(who, type) || who === author

const sameContent = (a: Version, b: Version) =>
  a.words === b.words &&
  a.aside === b.aside &&
  a.withdrawnAt === b.withdrawnAt &&
  JSON.stringify(a.notes) === JSON.stringify(b.notes)

const newestOf = ({ versions }: Model) => versions.at(-1)

/** Whether a save by the form, or a program, left everything as it was, which is no event. */
export const didNothing = (before: Model, after: Model, action: Action): boolean => {
  const bySaving = ['edits', 'submits', 'publishes', 'unpublishes', 'withdraws', 'lifts the withdrawal']
  const givesReason = 'giving' in action && action.giving === 'a reason'
  const [then, now] = [newestOf(before), newestOf(after)]
  const tookOff = before.published && !after.published
  return bySaving.includes(action.does) && !givesReason && !tookOff && Boolean(then && now && isSame(then, now))
}

const isSame = (a: Version, b: Version) =>
  sameContent(a, b) &&
  a.from === b.from &&
  a.until === b.until &&
  a.published === b.published &&
  a.submitted === b.submitted

const isWithdrawnEarlier = (published: Version | undefined, after: Version) =>
  published !== undefined && (after.withdrawnAt ?? never) < (published.withdrawnAt ?? never)

/** Somebody takes something public back, and does nothing else; what is withdrawn already is only reworded. */
const onlyWithdraws = (published: Version | undefined, after: Version, now: number) =>
  published !== undefined &&
  (published.withdrawnAt ?? never) > now &&
  isWithdrawnEarlier(published, after) &&
  sameContent({ ...after, withdrawnAt: undefined }, { ...published, withdrawnAt: undefined })

const mayApprove = ({ type, twoPeople }: Model, who: Who, editedBy: Who, reason: boolean) =>
  publishes(who, type) && (!twoPeople || type === 'service-notices' || editedBy !== who || reason)

const edited = (before: Version, after: Version, who: Who): Version => ({
  ...after,
  editedBy: sameContent(before, after) ? before.editedBy : who,
})

/** All that an older version said; when it goes live and comes off stays as it is now. */
const restored = (version: Version, { from, until }: Version): Version => ({
  ...version,
  from,
  until,
  submitted: false,
})

const saveDraft = (model: Model, who: Who, after: Version): Outcome => {
  const newest = newestOf(model)
  if (!newest || !works(who, model)) return undefined
  return { ...model, versions: [...model.versions, { ...edited(newest, after, who), published: false }] }
}

const aMinute = 60_000

/** What comes within a minute can't be undone before. */
const losesSoon = (before: Version, after: Version, now: number): boolean => {
  const [from, to] = [stateOf(before, now + aMinute), stateOf(after, now + aMinute)]
  if (from === to || from === 'expired') return false
  return from === 'scheduled' || to === 'expired'
}

/** Where readers stand, and whether a publication leads them somewhere that it may not, or takes something away. */
const leadsTo = (before: Version, after: Version, now: number): 'nowhere' | 'less' | 'as meant' => {
  const led = leadsAtOnce(before, after, now)
  return led === 'as meant' && losesSoon(before, after, now) ? 'less' : led
}

const leadsAtOnce = (before: Version, after: Version, now: number): 'nowhere' | 'less' | 'as meant' => {
  const [from, to] = [stateOf(before, now), stateOf(after, now)]
  const [was, will] = [before.withdrawnAt ?? never, after.withdrawnAt ?? never]
  const lessTold = before.notes.some(({ words }) => !after.notes.some((note) => note.words === words))
  const kept = lessTold ? 'less' : 'as meant'
  if (will < was) return from === to || (from === 'live' && to === 'withdrawn') ? kept : 'nowhere'
  if (will > was && will > now) return from === to || (from === 'withdrawn' && to === 'live') ? kept : 'nowhere'
  if (from === to || from === 'expired') return kept
  return 'less'
}

/** Whether readers lose something when one version replaces another at a moment. */
const takesAway = (before: Version, after: Version, at: number): boolean => {
  if (losesSoon(before, after, at)) return true
  const [was, will] = [before.withdrawnAt ?? never, after.withdrawnAt ?? never]
  const lessTold = before.notes.some(({ words }) => !after.notes.some((note) => note.words === words))
  if (will < was) return lessTold
  if (will > was && will > at) return lessTold || was <= at
  const [from, to] = [stateOf(before, at), stateOf(after, at)]
  return from === to || from === 'expired' ? lessTold : true
}

type Said = { reason?: boolean; sure?: boolean; liftsByName?: boolean; ofVersion?: Version }

/** A draft that was withdrawn with what is public has what becomes of that. */
const liftedWith = ({ published }: Model, draft: Version, after: Version): Version =>
  published?.withdrawnAt !== undefined && draft.withdrawnAt === published.withdrawnAt
    ? { ...draft, withdrawnAt: after.withdrawnAt }
    : { ...draft }

const publish = (model: Model, who: Who, wanted: Version, now: number, said: Said = {}): Outcome => {
  const newest = newestOf(model)
  if (!newest || !publishes(who, model.type) || wanted.words === '') return undefined
  const { ofVersion } = said
  const signed = ofVersion ? { ...wanted, editedBy: ofVersion.editedBy } : edited(newest, wanted, who)
  const after = { ...signed, published: true, submitted: false, from: wanted.from ?? now }
  if (after.until !== undefined && after.until <= after.from) return undefined
  const takesBack = onlyWithdraws(model.published, after, now)
  if (!takesBack && !mayApprove(model, who, after.editedBy, said.reason === true)) return undefined
  if (model.published) {
    const { published } = model
    const led = leadsTo(published, after, now)
    const [was, will] = [published.withdrawnAt ?? never, after.withdrawnAt ?? never]
    const lifts = was <= now && will > was && will > now && !said.liftsByName
    if (led === 'nowhere' || ((led === 'less' || lifts) && !said.sure)) return undefined
  }
  if (!takesBack && model.published && model.waiting) return undefined
  return {
    ...model,
    published: after,
    approvedBy: isSame(newest, after) && !said.reason && !ofVersion ? model.approvedBy : who,
    versions: [
      ...model.versions,
      after,
      ...(ofVersion && ofVersion !== newest && !newest.published ? [liftedWith(model, newest, after)] : []),
    ],
    // Nothing that was approved before brings back what is withdrawn.
    waiting: isWithdrawnEarlier(model.published, after) ? undefined : model.waiting,
  }
}

/** What is published is the newest version again. */
const dropDraft = (model: Model, who: Who, sure: boolean): Outcome => {
  const { published } = model
  const newest = newestOf(model)
  if (!published || !newest || newest.published || model.waiting || !publishes(who, model.type) || !sure)
    return undefined
  const again = { ...published, submitted: false }
  return { ...model, published: again, versions: [...model.versions, again] }
}

/** The words of any version are public; what is decided about the document stays. */
const approveText = (model: Model, { who, ...asked }: Action & { does: 'approves a text' }, now: number): Outcome => {
  const newest = newestOf(model)
  const version = versionAt(model, asked.version)
  if (!newest || !version || version === model.published) return undefined
  const wanted = version === newest ? version : restored(version, model.published ?? newest)
  const said = { reason: asked.giving === 'a reason', sure: asked.sure, ofVersion: version }
  return publish(model, who, wanted, now, said)
}

const unpublish = (model: Model, who: Who, draft: Version): Outcome => {
  if (!model.published) return saveDraft(model, who, draft)
  if (!publishes(who, model.type)) return undefined
  const saved = saveDraft(model, who, draft)
  return saved && { ...saved, published: undefined, approvedBy: undefined, waiting: undefined }
}

/** What is public is withdrawn beside the draft that somebody works on, which is withdrawn with it. */
const withdrawAtOnce = (model: Model, who: Who, now: number): Outcome => {
  const { published, versions, type } = model
  const newest = newestOf(model)
  if (!newest || !published || type !== 'news' || !publishes(who, type)) return undefined
  // What readers don't have, or know to be withdrawn, can't be withdrawn.
  if (stateOf(published, now) !== 'live') return undefined
  const withdrawn: Version = { ...published, withdrawnAt: now, editedBy: who }
  const draft = newest.published ? [] : [{ ...newest, withdrawnAt: now }]
  return {
    ...model,
    published: withdrawn,
    approvedBy: who,
    versions: [...versions, withdrawn, ...draft],
    waiting: undefined,
  }
}

/** What is public is changed beside the draft that somebody works on, which is changed with it. */
const besideDraft = (
  model: Model,
  who: Who,
  change: (version: Version) => Version,
  { editedBy, inDraft = change }: { editedBy?: Who; inDraft?: (version: Version) => Version } = {},
): Outcome => {
  const { published, versions } = model
  const newest = newestOf(model)
  if (!published || !newest) return undefined
  const changed = { ...change(published), editedBy: editedBy ?? published.editedBy }
  const draft = newest.published ? [] : [inDraft(newest)]
  return { ...model, published: changed, approvedBy: who, versions: [...versions, changed, ...draft] }
}

const addUpdate = (model: Model, who: Who, note: Note): Outcome => {
  if (model.type === 'news' || !publishes(who, model.type) || model.waiting) return undefined
  return besideDraft(model, who, (version) => ({ ...version, notes: [...version.notes, note] }), { editedBy: who })
}

/** A draft that has an end of its own keeps it. */
const withEnd = (model: Model, who: Who, until: number | undefined): Outcome => {
  const isOwn = ({ until: end }: Version) => end !== model.published?.until
  const inDraft = (version: Version) => (isOwn(version) ? version : { ...version, until })
  return besideDraft(model, who, (version) => ({ ...version, until }), { inDraft })
}

const endAtOnce = (model: Model, who: Who, now: number, reason: boolean): Outcome => {
  const { published } = model
  if (!published || !publishes(who, model.type) || model.waiting) return undefined
  if (!['live', 'withdrawn'].includes(stateOf(published, now))) return undefined
  if (!mayApprove(model, who, published.editedBy, reason)) return undefined
  return withEnd(model, who, now)
}

const reopen = (model: Model, who: Who, until: number | undefined): Outcome => {
  if (model.type === 'news' || !publishes(who, model.type) || model.waiting) return undefined
  if (until !== undefined && until <= (model.published?.from ?? 0)) return undefined
  return withEnd(model, who, until)
}

const schedule = (model: Model, { who, ...asked }: Action & { does: 'schedules' }, now: number): Outcome => {
  const version = asked.version === undefined ? newestOf(model) : versionAt(model, asked.version)
  if (!version || version.published || version.words === '') return undefined
  if (!model.published || model.waiting || asked.in < 1) return undefined
  if (!mayApprove(model, who, version.editedBy, asked.giving === 'a reason')) return undefined
  const at = now + asked.in * 60_000
  // It would take the page from readers.
  const after: Version = { ...version, published: true, submitted: false, from: version.from ?? at }
  if (stateOf(after, at) === 'scheduled' && stateOf(model.published, at) !== 'scheduled') return undefined
  if (takesAway(model.published, after, at) && !asked.sure) return undefined
  return { ...model, waiting: { version, at, approvedBy: who } }
}

/** The version that an action with this number means. */
export const versionAt = ({ versions }: Model, number: number): Version | undefined =>
  versions.length > 0 ? versions[number % versions.length] : undefined

/** An approved change goes live when its time has come; a draft that was written since stays the newest. */
export const timePasses = (model: Model, now: number): Model => {
  const { waiting } = model
  const newest = newestOf(model)
  if (!waiting || !newest || waiting.at > now) return model
  const published = { ...waiting.version, published: true, submitted: false, from: waiting.version.from ?? now }
  const newer = newest !== waiting.version && !newest.published ? [liftedWith(model, newest, published)] : []
  return {
    ...model,
    published,
    approvedBy: waiting.approvedBy,
    versions: [...model.versions, published, ...newer],
    waiting: undefined,
  }
}

/** The document is written. */
export const written = ({ type, twoPeople, writer }: Run, words: string): Outcome => {
  if (writer === 'notices' && type === 'news') return undefined
  const from = type === 'service-notices' ? noticesStart : undefined
  const version: Version = { words, notes: [], from, published: false, submitted: false, editedBy: writer }
  return { type, twoPeople, author: writer, versions: [version] }
}

/**
 * What an action should come to.
 *
 * @param words that nobody has used before, for an action that needs some
 * @returns the newsroom afterwards; undefined if the action has to be refused
 */
export const expected = (model: Model, action: Action, words: string, now: number): Outcome => {
  const { who } = action
  const newest = newestOf(model)
  if (action.does === 'asks for two people') return who === 'admin' ? { ...model, twoPeople: action.on } : undefined
  if (action.does === 'waits') return model
  if (!newest) return undefined
  const withdrawable = model.type === 'news'
  switch (action.does) {
    case 'edits': {
      const text = action.emptied ? '' : words
      const after = action.what === 'words' ? { ...newest, words: text } : { ...newest, aside: text || undefined }
      const changesPublished = !action.asDraft && model.published && newest.published
      return changesPublished ? publish(model, who, after, now) : saveDraft(model, who, after)
    }
    case 'submits':
      return saveDraft(model, who, { ...newest, submitted: true })
    case 'returns':
      return saveDraft(model, who, { ...newest, submitted: false })
    case 'publishes': {
      const from = now + action.in * 60_000
      const until = action.for && from + action.for * 60_000
      const after = { ...newest, from, until, words: action.reworded ? words : newest.words }
      return publish(model, who, after, now, { reason: action.giving === 'a reason', sure: action.sure })
    }
    case 'unpublishes':
      return unpublish(model, who, newest)
    case 'withdraws':
      return publish(model, who, { ...newest, withdrawnAt: withdrawable ? now + action.in * 60_000 : undefined }, now, {
        liftsByName: true,
      })
    case 'withdraws at once':
      return withdrawAtOnce(model, who, now)
    case 'lifts the withdrawal':
      return publish(model, who, { ...newest, withdrawnAt: undefined }, now, { liftsByName: true })
    case 'corrects':
      return publish(model, who, { ...newest, notes: [...newest.notes, { at: now, words }] }, now, {
        sure: action.sure,
      })
    case 'adds an update':
      return addUpdate(model, who, { at: now, words })
    case 'ends at once':
      return endAtOnce(model, who, now, action.giving === 'a reason')
    case 'reopens':
      return reopen(model, who, action.for && now + action.for * 60_000)
    case 'sends a strange status':
      return undefined
    case 'copies': {
      const writes = publishes(who, model.type) || who === 'author' || who === 'second author'
      const reads = works(who, model) || publicAt(model.published, now) !== undefined
      return writes && reads ? model : undefined
    }
    case 'restores':
      return saveDraft(model, who, restored(versionAt(model, action.version) as Version, newest))
    case 'drops the draft':
      return dropDraft(model, who, action.sure === true)
    case 'approves a text':
      return approveText(model, action, now)
    case 'schedules':
      return schedule(model, action, now)
    case 'cancels':
      return publishes(who, model.type) && model.waiting ? { ...model, waiting: undefined } : undefined
    case 'deletes':
      return publishes(who, model.type)
        ? { type: model.type, twoPeople: model.twoPeople, author: model.author, versions: [] }
        : undefined
  }
}
