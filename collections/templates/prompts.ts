/*
 * Knows what a template asks for, in square brackets. Those that are left in are found by these very words,
 * so that nothing else is ever taken for one.
 */

const all = {
  lead: '[First paragraph: who does what, when, where and why. It should stand alone.]',
  detail: '[Second paragraph: what changes for residents, and from when.]',
  background: '[Background: how it came to this, what it costs, who pays.]',
  action: '[What people can do now: book, apply, respond, avoid. Link to it.]',
  quote: '[What they said: two or three sentences, in words that they would use.]',
  notes: '[Notes to editors: figures, earlier decisions, pictures, how to arrange an interview.]',
  position: '[First sentence: what the council says about it, plainly.]',
  happened: '[What happened, as far as it is known, and when.]',
  doing: '[What the council is doing now, and when there will be more to say.]',
  affected: '[What is not working, where, and whom it concerns.]',
  meanwhile: '[What to do meanwhile.]',
  back: '[When it will be back, or when you will say more.]',
  proposal: '[What the council proposes, in two or three sentences.]',
  reasons: '[Why it is needed, and what happens if nothing changes.]',
  options: '[What people can choose between, and what is already decided.]',
  concerned: '[Who will notice the change, and how.]',
  next: '[What happens with the answers, who decides, and when.]',
  coming: '[Where to come in, and how to watch it online.]',
  speaking: '[How to ask a question or to speak, and until when to say so.]',
  access: '[How to ask for an interpreter, a hearing loop or another format.]',
  inPrivate: '[Which part is held in private, and from when people may be asked to leave.]',
  consider: '[What the report is about, and whose it is.]',
  choice: '[What is to be decided, and between what.]',
  recommended: '[What the report recommends.]',
  decision: '[What was decided, in a sentence.]',
  becauseOf: '[Why, and what else was considered and rejected.]',
  interests: '[Who was consulted, and whether a councillor declared an interest.]',
} as const

export const prompt = all

export const prompts: string[] = Object.values(all)
