import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take much longer than their size says. */
const slow = [
  'made-up-type.test.ts',
  'every-surface.test.ts',
  'killed-while-publishing.test.ts',
  'random-publishing.test.ts',
  'clock-crossing.test.ts',
  'schema-version.test.ts',
  'many-at-once.test.ts',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((name) => moduleId.endsWith(`/${name}`))
  return place === -1 ? slow.length : place
}

/** Begins with the slowest files, so that none of them is left to run alone at the end; the others as ever. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => rank(a) - rank(b))
  }
}
