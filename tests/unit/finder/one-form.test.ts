import { describe, expect, test } from 'vitest'
import { entry, indexOf, shown } from './index-of'

/** Ways of writing one thing: each is written in a text, and each finds all of them. */
const same: Record<string, string[][]> = {
  postcodes: [
    ['ZX9 7QT', 'ZX97QT', 'zx9 7qt', 'zx97qt', 'ZX9\u00a07QT'],
    ['SW1A 1AA', 'SW1A1AA', 'sw1a 1aa'],
    ['M1 1AE', 'm11ae', 'M11AE'],
    ['EC1A 1BB', 'ec1a1bb'],
    ['B33 8TH', 'b338th', 'B33 8th'],
    ['CR2 6XH', 'cr26xh'],
    ['DN55 1PT', 'dn551pt'],
  ],
  'telephone numbers': [
    ['01632 960555', '01632960555', '01632 960 555', '01632-960-555', '(01632) 960555', '+441632960555'],
    ['+44 1632 960556', '01632 960556', '0044 1632 960556', '+44 (0)1632 960 556', '01632960556'],
    ['020 7946 0018', '02079460018', '(020) 7946 0018', '+44 20 7946 0018'],
    ['07700 900123', '07700900123', '+447700900123', '07700-900-123'],
    ['0800 123 4567', '08001234567', '0800-123-4567'],
    ['0161 496 0000', '01614960000', '(0161) 496 0000'],
  ],
  signs: [
    ['CO₂', 'CO2', 'co2'],
    ['900 m²', '900 m2', '900m2', '900 square metres'],
    ['PM₁₀', 'pm10'],
    ['ﬂoodlit', 'floodlit'],
    ['Quarry\u00adfield', 'quarryfield', 'Quarryfield'],
    ['oﬃce', 'office'],
    ['house\u200bboat', 'houseboat'],
    ['ｆｕｌｌ', 'full'],
    ['№5', 'no5'],
    ['Q&A', 'q & a', 'QA'],
    ['N.H.S.', 'NHS', 'nhs'],
    ['café', 'CAFE'],
    ['Łódź', 'lodz', 'łódź', 'LODZ'],
    ['zażółć', 'zazolc'],
    ['Ærø', 'aero'],
    ['Straße', 'strasse'],
    ['smørrebrød', 'smorrebrod'],
  ],
  compounds: [
    ['Wi-Fi', 'wifi', 'wi fi', 'Wi\u2011Fi', 'WIFI'],
    ['Covid-19', 'covid19', 'covid 19', 'COVID-19'],
    ['wheelie bin', 'wheeliebin', 'wheelie-bin', 'wheelie bins'],
    ['potholes', 'pot holes', 'pot-holes', 'pothole', 'pot hole'],
    ['re-opens', 'reopens', 'reopened'],
    ['fly-tipping', 'flytipping', 'fly tipping'],
    ['food bank', 'foodbank', 'food-bank', 'foodbanks'],
    ['street lights', 'streetlights', 'streetlight', 'street-lights'],
    ['childcare', 'child care', 'child-care'],
    ['e-scooters', 'escooters', 'e scooters', 'e-scooter'],
    ['co-operative', 'cooperative'],
    ['anti-social', 'antisocial', 'anti social'],
    ['O’Brien Way', 'obrien way', "O'Brien way"],
    ['24-hour', '24hour', '24 hour'],
  ],
  'numbers with units': [
    ['20mph', '20 mph', '20-mph', '20 miles per hour', '20 miles an hour'],
    ['60 miles per hour', '60mph', '60 mph'],
    ['5 km', '5km', '5 kilometres', '5-kilometre'],
    ['3.2 kilometres', '3.2km', '3.2 km'],
    ['10 metres', '10m', '10 m', '10 metre'],
    ['2.7 per cent', '2.7%', '2.7 percent'],
    ['250kg', '250 kg', '250 kilograms'],
    ['8pm', '8 pm', '8 p.m.'],
    ['12 tonnes', '12 tonne', '12-tonne'],
    ['3MW', '3 mw', '3 megawatts'],
    ['2026/27', '2026-27', '2026 to 2027', '2026–27', '2026/2027'],
  ],
  money: [
    ['£1,250,000', '£1250000', '1250000', '£1.25 million', '£1.25m', '1,250,000'],
    ['£9.6 million', '£9.6m', '£9,600,000', '9.6 million'],
    ['£386,000', '£386000', '£386k', '386,000', '£386 thousand'],
    ['£2 billion', '£2bn', '£2,000 million'],
    ['84,000', '84000'],
    ['£1,000', '1000', '£1k'],
  ],
  'dust in the air': [
    ['PM2.5', 'PM₂.₅', 'pm 2.5', 'PM 2.5', 'pm2.5'],
    ['PM10', 'PM₁₀', 'pm 10', 'PM 10'],
  ],
  roads: [
    ['A38(M)', 'A38M', 'a38m', 'A38 (M)', 'a38(m)'],
    ['A57(T)', 'A57T', 'a57t', 'A57 (T)', 'a57(t)'],
    ['A1(M)', 'a1m', 'A1 (M)'],
    ['M 6', 'M6', 'm6', 'M\u00a06'],
    ['M25', 'm25', 'M 25'],
    ['B4035', 'b4035', 'B 4035'],
  ],
}

describe('one thing has one form', () => {
  test.each(Object.entries(same).flatMap(([kind, rows]) => rows.map((ways) => [kind, ...ways])))(
    'of %s: %s',
    (_, ...ways) => {
      const { search } = indexOf(
        ways.map((way, n) => entry(String(n), { title: 'A title', body: `It is ${way}, they say.` })),
      )
      for (const [n, way] of ways.entries()) {
        const { how, hits } = search(way)
        expect(how, way).toBe('all')
        expect(hits.map(({ id }) => id).sort(), way).toEqual(ways.map((_, other) => String(other)))
        // And it is marked where it stands, in whichever way.
        for (const { id, excerpt } of hits) expect(shown(excerpt), `${way} in ${ways[Number(id)]}`).toContain('«')
        expect(shown(hits.find(({ id }) => id === String(n))?.excerpt)).not.toContain('\u0003')
      }
    },
  )

  test.each([
    ['01632 960555', '01632 960556'],
    ['ZX9 7QT', 'ZX9 7QU'],
    ['£1.25 million', '£1.25'],
    ['£1.25 million', '£12.5 million'],
    ['20 mph', '20 signs, none of which says mph'],
    ['A38(M)', 'the M38'],
    ['CO2', 'company 2'],
    ['5km', '5 kinds of km'],
    ['pot-holes', 'holes beside a pot'],
    ['wifi', 'a fine wi in fi'],
  ])('%s is not found in “%s”', (typed, text) => {
    const { ids } = indexOf([entry('a', { title: 'A title', body: text })])
    expect(ids(typed)).toEqual([])
  })

  test('a compound comes before its parts, and these before what has them apart', () => {
    const { ids } = indexOf([
      entry('apart', { title: 'Holes and a pot' }),
      entry('whole', { title: 'A text', body: 'There are potholes.' }),
      entry('beside', { title: 'A text', body: 'A pot hole was filled.' }),
    ])
    expect(ids('pot hole').slice(0, 2).sort()).toEqual(['beside', 'whole'])
    expect(ids('pot hole')[2]).toBe('apart')
  })
})

describe('money that is typed without its sign', () => {
  const { ids } = indexOf([
    entry('money', { title: 'A pool for £3.4 million' }),
    entry('short', { title: 'It cost £3.4m' }),
    entry('length', { title: 'A wall of 3.4m' }),
    entry('other', { title: 'A wall of 34m, for £34 million' }),
  ])
  test.each(['3.4m', '3.4 m'])('%s: what says it of a length, then what says it of money', (typed) => {
    expect(ids(typed)[0]).toBe('length')
    expect(ids(typed).sort()).toEqual(['length', 'money', 'short'])
  })
  test('a length that is written out is none', () => expect(ids('3.4 metres')).toEqual(['length']))
})
