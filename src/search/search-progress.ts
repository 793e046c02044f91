/** Says in the terminal how far a build of the index has come, ten times and no more. Short ones say nothing. */
export const searchProgress = (what: string, shortest = 2000) => {
  let tenths = 0
  return (done: number, of: number): void => {
    if (of < shortest || Math.floor((done * 10) / of) <= tenths) return
    tenths = Math.floor((done * 10) / of)
    console.log(`  ${what}: ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} documents`)
  }
}
