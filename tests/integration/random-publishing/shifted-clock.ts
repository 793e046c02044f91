const RealDate = Date

/**
 * Puts the clock of this process forward. Unlike a faked one it goes on between two statements, so
 * that what is saved later is later.
 */
export const shiftableClock = () => {
  let ahead = 0
  class ShiftedDate extends RealDate {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(RealDate.now() + ahead)
      else super(...(given as [number]))
    }
    static override now() {
      return RealDate.now() + ahead
    }
    static override [Symbol.hasInstance](value: unknown) {
      return value instanceof RealDate
    }
  }
  // Mongoose knows the type by its name.
  Object.defineProperty(ShiftedDate, 'name', { value: 'Date' })
  globalThis.Date = ShiftedDate as unknown as DateConstructor
  return {
    forward: (milliseconds: number) => {
      ahead += milliseconds
    },
    toThePresent: () => {
      ahead = 0
    },
    restore: () => {
      globalThis.Date = RealDate
    },
  }
}
