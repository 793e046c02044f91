import { compareWays, type Outcome } from '../tests/fuzz/differential'

export type Differential = Outcome & { minutes: number }

/** Sends a million made-up requests through the express lane and through Node's HTTP server alone. */
export const measureDifferential = async (requests: number, seed: number): Promise<Differential> => {
  const begun = performance.now()
  let told = 0
  const outcome = await compareWays(requests, seed, (far) => {
    if (far.requests < told) return
    told = far.requests + 50_000
    console.log(`  ${far.requests.toLocaleString('en-GB')} requests, ${far.differences.length} differences`)
  })
  return { ...outcome, minutes: Math.round((performance.now() - begun) / 6000) / 10 }
}

export const printDifferential = ({ requests, byLane, differences, minutes }: Differential): void => {
  console.log('\nThe same requests through the express lane and without it: status, headers and body\n')
  console.table({ requests, 'answered by the express lane': byLane, differences: differences.length, minutes })
  for (const difference of differences) console.log(JSON.stringify(difference))
}
