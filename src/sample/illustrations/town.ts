import {
  circle,
  cloud,
  colour,
  ellipse,
  group,
  hills,
  pane,
  path,
  person,
  polygon,
  rect,
  repeat,
  scene,
  stroke,
  tree,
} from './shapes'

const paving = rect(0, 760, 1600, 140, colour.stone) + rect(0, 760, 1600, 12, colour.stoneDark)

export const townHall = scene([
  circle(1300, 190, 84, colour.sun),
  cloud(300, 180, 1.1),
  cloud(1120, 300, 0.7),
  hills(640, 120, '#a9cbb4'),
  paving,
  // Wings
  rect(260, 440, 1080, 320, '#d8a276'),
  rect(240, 420, 1120, 30, colour.stone),
  repeat(4, (i) => pane(310 + i * 78, 500, 40, 74) + pane(310 + i * 78, 640, 40, 74)),
  repeat(4, (i) => pane(1016 + i * 78, 500, 40, 74) + pane(1016 + i * 78, 640, 40, 74)),
  // Portico
  rect(620, 430, 360, 330, '#e4b58c'),
  polygon('590,430 800,316 1010,430', colour.cream),
  polygon('650,418 800,338 950,418', colour.stoneDark),
  rect(590, 426, 420, 26, colour.stone),
  repeat(5, (i) => rect(636 + i * 74, 452, 32, 278, colour.cream) + rect(628 + i * 74, 722, 48, 16, colour.stone)),
  rect(752, 560, 96, 178, colour.pine),
  rect(797, 560, 6, 178, colour.night),
  rect(580, 738, 440, 12, colour.cream),
  rect(560, 750, 480, 14, colour.stoneDark),
  // Clock tower
  rect(736, 150, 128, 190, '#d8a276'),
  rect(722, 140, 156, 22, colour.stone),
  path('M736 140 Q800 20 864 140Z', colour.teal),
  rect(796, 26, 8, 60, colour.night),
  polygon('804,28 872,44 804,62', colour.orange),
  circle(800, 222, 48, colour.cream),
  circle(800, 222, 40, colour.white),
  stroke('M800 222 V194 M800 222 L820 234', colour.night, 7),
  // Square
  tree(150, 790, 1.15),
  tree(1460, 790, 1.15),
  person(480, 838, 0.75, colour.teal),
  person(540, 846, 0.75, colour.brick, '#8a5a3c'),
  person(1130, 850, 0.8, colour.night, '#d9a57f'),
])

const house = (x: number, wall: string, roof: string, door: string): string =>
  group(
    [
      rect(176, -334, 38, 90, colour.brickDark),
      rect(170, -340, 50, 14, colour.stone),
      rect(0, -230, 250, 230, wall),
      polygon('-18,-222 125,-340 268,-222', roof),
      polygon('125,-340 268,-222 125,-222', 'rgba(23,63,79,0.14)'),
      pane(38, -190, 56, 62),
      pane(156, -190, 56, 62),
      pane(156, -86, 56, 58),
      rect(42, -104, 62, 104, colour.white),
      rect(48, -98, 50, 98, door),
      circle(88, -48, 4, colour.sun),
      rect(30, -4, 86, 8, colour.stoneDark),
    ],
    `translate(${x} 700) scale(1.12)`,
  )

export const houses = scene([
  circle(250, 200, 78, colour.sun),
  cloud(620, 170, 1),
  cloud(1320, 230, 0.8),
  hills(600, 140, '#a9cbb4'),
  hills(660, 90, '#8dba97', 200),
  house(70, '#e7c79f', colour.brick, colour.teal),
  house(370, '#d98f6a', colour.night, colour.sun),
  house(670, '#eadcc2', colour.brickDark, colour.pine),
  house(970, '#cf7f5c', colour.sea, colour.cream),
  house(1270, '#e7c79f', colour.brick, colour.brickDark),
  rect(0, 698, 1600, 202, colour.leaf),
  rect(0, 790, 1600, 110, colour.stone),
  rect(0, 788, 1600, 10, colour.stoneDark),
  repeat(
    5,
    (i) => ellipse(225 + i * 300, 716, 66, 34, colour.green) + ellipse(262 + i * 300, 722, 40, 24, colour.pine),
  ),
  tree(352, 770, 0.8, colour.pine, colour.green),
  tree(1254, 770, 0.82),
  person(760, 850, 0.7, colour.orange),
  person(812, 852, 0.46, colour.teal, '#b97f5b'),
])

const stall = (x: number, a: string, goods: string[]): string =>
  group(
    [
      rect(14, -250, 12, 250, '#7a5a42'),
      rect(334, -250, 12, 250, '#7a5a42'),
      rect(24, -210, 312, 110, 'rgba(23,63,79,0.28)'),
      rect(0, -110, 360, 110, '#b98a5e'),
      repeat(6, (i) => rect(i * 60 + 3, -104, 54, 100, i % 2 ? '#a97a50' : '#b0835a')),
      repeat(12, (i) => circle(28 + i * 28, -122 - (i % 2) * 8, 18, goods[i % goods.length] ?? a)),
      repeat(6, (i) =>
        path(
          `M${i * 60 + 12 - (i < 3 ? 6 : 0)} -320 H${i * 60 + 60} L${i * 64 + 54} -230 a32 26 0 0 1 -64 0 Z`,
          i % 2 ? colour.cream : a,
        ),
      ),
      rect(8, -328, 360, 14, colour.night, 6),
    ],
    `translate(${x} 770)`,
  )

export const market = scene(
  [
    hills(560, 60, '#cbbd9c'),
    // The hall behind
    rect(120, 300, 1360, 420, '#d8a276'),
    path('M80 310 L800 110 L1520 310Z', colour.night),
    path('M260 300 L800 150 L1340 300Z', colour.sea),
    repeat(9, (i) => rect(330 + i * 110, 240, 74, 60, colour.glass)),
    repeat(7, (i) => path(`M${190 + i * 186} 720 V440 a62 62 0 0 1 124 0 V720Z`, i % 2 ? '#f3d9a8' : colour.dusk)),
    rect(120, 300, 1360, 18, colour.stone),
    stroke('M0 210 Q400 330 800 250 T1600 200', colour.night, 4),
    repeat(13, (i) => {
      const x = 40 + i * 122
      const y = 226 + 62 * Math.sin((i / 12) * Math.PI) - (i > 6 ? 10 : 0)
      return polygon(
        `${x},${y} ${x + 50},${y + 4} ${x + 24},${y + 56}`,
        [colour.orange, colour.teal, colour.sun][i % 3] ?? '',
      )
    }),
    rect(0, 720, 1600, 180, colour.stone),
    rect(0, 720, 1600, 10, colour.stoneDark),
    stall(90, colour.brick, ['#e2813c', '#f2b632', '#c2573d']),
    stall(610, colour.teal, ['#7fae7c', '#4f8a68', '#d9c05a']),
    stall(1130, colour.orange, ['#efe2c4', '#c2573d', '#b98a5e']),
    person(520, 852, 1, colour.night, '#8a5a3c'),
    person(585, 858, 0.9, colour.sun),
    person(1060, 860, 1, colour.pine, '#d9a57f'),
    person(330, 872, 0.62, colour.brick),
  ],
  colour.dusk,
  colour.cream,
)

const books = (x: number, y: number, count: number, seed: number): string => {
  const tones = [
    colour.brick,
    colour.teal,
    colour.sun,
    colour.pine,
    colour.sea,
    colour.orange,
    colour.stone,
    colour.night,
  ]
  let at = x
  return repeat(count, (i) => {
    const w = 24 + ((i * 7 + seed * 5) % 4) * 7
    const h = 96 + ((i * 11 + seed * 3) % 5) * 12
    const tone = tones[(i * 3 + seed) % tones.length] ?? colour.teal
    const spine = rect(at, y - h, w, h, tone, 3) + rect(at + 5, y - h + 16, w - 10, 7, 'rgba(255,255,255,0.5)')
    at += w + 3
    return spine
  })
}

export const library = scene(
  [
    rect(0, 0, 1600, 900, '#efe2c8'),
    rect(0, 760, 1600, 140, '#c99d6d'),
    rect(0, 754, 1600, 10, '#a97a50'),
    // Shelves
    rect(80, 110, 660, 650, '#a97a50', 6),
    repeat(4, (i) => rect(104, 134 + i * 156, 612, 142, '#7d5738')),
    repeat(4, (i) => books(112, 276 + i * 156, 15, i + 1)),
    repeat(4, (i) => rect(96, 274 + i * 156, 628, 14, '#c4925f')),
    // Window
    rect(860, 120, 640, 390, colour.white, 8),
    rect(880, 140, 600, 350, colour.sky),
    path('M880 490 V430 Q1000 370 1140 410 T1480 380 V490Z', '#a9cbb4'),
    path('M880 490 V470 Q1100 400 1260 440 T1480 430 V490Z', '#8dba97'),
    circle(1370, 220, 46, colour.sun),
    cloud(1020, 240, 0.6),
    rect(880, 490, 600, 40, '#efe2c8'),
    rect(1074, 140, 12, 350, colour.white),
    rect(1276, 140, 12, 350, colour.white),
    rect(846, 486, 668, 22, colour.stoneDark, 4),
    // Table and readers
    person(1010, 800, 1.2, colour.teal, '#d9a57f'),
    person(1350, 800, 1.2, colour.brick, '#8a5a3c'),
    rect(880, 640, 600, 26, '#a97a50', 8),
    rect(920, 666, 22, 150, '#8a6140'),
    rect(1418, 666, 22, 150, '#8a6140'),
    path('M950 636 Q1000 612 1046 632 Q1092 612 1142 636 V620 Q1092 594 1046 614 Q1000 594 950 620Z', colour.white),
    rect(1290, 606, 130, 14, colour.orange, 3),
    rect(1282, 622, 146, 16, colour.pine, 3),
    // Lamp
    stroke('M1180 0 V120', colour.night, 6),
    path('M1110 190 Q1180 70 1250 190Z', colour.sun),
    ellipse(1180, 192, 70, 12, '#fdf3cf'),
  ],
  '#efe2c8',
  '#efe2c8',
)

export const school = scene([
  circle(1380, 170, 70, colour.sun),
  cloud(420, 150, 1),
  cloud(1050, 210, 0.75),
  hills(620, 110, '#a9cbb4', 100),
  rect(170, 420, 1260, 300, '#cf7f5c'),
  polygon('130,430 240,330 1360,330 1470,430', colour.night),
  rect(150, 420, 1300, 18, colour.stone),
  repeat(4, (i) => pane(220 + i * 110, 490, 70, 130)),
  repeat(4, (i) => pane(980 + i * 110, 490, 70, 130)),
  rect(660, 340, 280, 380, '#dba37c'),
  polygon('630,350 800,220 970,350', colour.brickDark),
  circle(800, 314, 34, colour.cream),
  stroke('M800 314 V294 M800 314 H814', colour.night, 5),
  path('M728 720 V570 a72 72 0 0 1 144 0 V720Z', colour.cream),
  path('M740 720 V574 a60 60 0 0 1 120 0 V720Z', colour.teal),
  rect(797, 516, 6, 204, colour.sea),
  pane(690, 410, 56, 70),
  pane(854, 410, 56, 70),
  rect(0, 716, 1600, 184, colour.leaf),
  path('M700 716 H900 L1120 900 H480Z', colour.stone),
  rect(0, 706, 560, 8, colour.pine),
  rect(1040, 706, 560, 8, colour.pine),
  repeat(23, (i) => (i > 7 && i < 15 ? '' : rect(10 + i * 70, 672, 8, 60, colour.pine))),
  tree(90, 770, 1.1),
  tree(1510, 770, 1.1, colour.pine, colour.green),
  person(700, 860, 0.8, colour.sun),
  person(760, 842, 0.6, colour.brick, '#8a5a3c'),
  person(880, 866, 0.62, colour.night, '#d9a57f'),
  person(930, 872, 0.8, colour.teal),
])
