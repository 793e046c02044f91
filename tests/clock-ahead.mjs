/* Loaded into a site before all else: its clock is ahead by CLOCK_AHEAD milliseconds, so that tomorrow morning is now. */

const ahead = Number(process.env.CLOCK_AHEAD ?? 0)
const RealDate = Date
const now = () => RealDate.now() + ahead

if (ahead !== 0)
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
