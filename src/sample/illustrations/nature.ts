import {
  circle,
  cloud,
  colour,
  ellipse,
  fir,
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

const ripples = (y: number, count: number, tone: string): string =>
  repeat(count, (i) => rect((i * 211) % 1560, y + ((i * 37) % 150), 60 + ((i * 29) % 90), 7, tone, 4))

export const riverBridge = scene(
  [
    circle(1180, 250, 96, colour.sun),
    cloud(330, 170, 1.1),
    cloud(820, 110, 0.7),
    hills(520, 170, '#b9d3c0'),
    hills(580, 120, '#94bd9f', 160),
    // Mill on the far bank
    rect(1230, 350, 190, 260, '#d98f6a'),
    polygon('1214,356 1325,270 1436,356', colour.night),
    repeat(3, (i) => pane(1256 + i * 54, 396, 26, 40) + pane(1256 + i * 54, 486, 26, 40)),
    rect(1446, 240, 40, 370, colour.brickDark),
    rect(0, 590, 1600, 40, colour.green),
    rect(0, 620, 1600, 280, colour.teal),
    path('M0 620 H1600 V700 Q1200 670 800 690 T0 690Z', '#58a1aa'),
    // Stone arches; the shadow is the same shape, upside down
    path(
      'M0 470 Q800 380 1600 470 V540 H1500 V720 H1440 A170 170 0 0 0 1100 720 H1010 A210 210 0 0 0 590 720 H500 A170 170 0 0 0 160 720 H100 V540 H0Z',
      '#cdb48c',
    ),
    path('M0 470 Q800 380 1600 470 V496 Q800 406 0 496Z', colour.stone),
    repeat(3, (i) => {
      const [cx, r] = [
        [330, 170],
        [800, 210],
        [1270, 170],
      ][i] as [number, number]
      return stroke(`M${cx - r - 8} 720 A${r + 8} ${r + 8} 0 0 1 ${cx + r + 8} 720`, '#b0946a', 16)
    }),
    path('M480 640 H620 L640 740 H460Z', '#b0946a'),
    path('M980 640 H1120 L1140 740 H960Z', '#b0946a'),
    rect(0, 720, 1600, 180, colour.sea),
    path('M0 716 H1600 V740 Q1400 726 1200 738 T800 738 T400 738 T0 738Z', '#4d98a3'),
    ellipse(330, 742, 150, 18, 'rgba(23,63,79,0.35)'),
    ellipse(800, 742, 190, 20, 'rgba(23,63,79,0.35)'),
    ellipse(1270, 742, 150, 18, 'rgba(23,63,79,0.35)'),
    ripples(760, 16, 'rgba(217,235,238,0.4)'),
    person(560, 428, 0.5, colour.brick),
    person(604, 426, 0.5, colour.night, '#8a5a3c'),
    person(1010, 428, 0.5, colour.pine),
    group([tree(60, 900, 1.5, colour.pine, colour.green), tree(1560, 910, 1.35)]),
  ],
  colour.skyDeep,
  colour.dusk,
)

export const park = scene([
  circle(260, 200, 80, colour.sun),
  cloud(720, 150, 1),
  cloud(1340, 220, 0.8),
  hills(520, 130, '#b9d3c0'),
  hills(590, 110, '#94bd9f', 120),
  rect(0, 610, 1600, 290, colour.leaf),
  path('M0 640 Q500 590 1000 640 T1600 630 V900 H0Z', '#74a873'),
  path('M660 900 Q760 780 700 720 Q650 670 760 624 H800 Q720 680 790 730 Q900 800 880 900Z', colour.cream),
  ellipse(1220, 740, 300, 70, colour.stone),
  ellipse(1220, 736, 284, 60, '#58a1aa'),
  ripples(700, 0, ''),
  repeat(6, (i) => rect(1010 + i * 70, 716 + ((i * 17) % 40), 50, 5, 'rgba(255,255,255,0.5)', 3)),
  // Bandstand
  rect(470, 590, 230, 24, colour.stoneDark),
  repeat(4, (i) => rect(486 + i * 64, 470, 10, 122, colour.white)),
  polygon('450,474 585,376 720,474', colour.teal),
  polygon('585,376 720,474 585,474', colour.sea),
  rect(580, 350, 10, 30, colour.night),
  tree(120, 700, 1.35),
  tree(330, 660, 0.95, colour.pine, colour.green),
  tree(900, 640, 0.85),
  tree(1080, 640, 0.7, colour.pine, colour.green),
  tree(1500, 680, 1.2),
  fir(1370, 640, 0.8),
  // Bench
  rect(180, 790, 250, 14, '#a97a50', 4),
  rect(180, 750, 250, 12, '#a97a50', 4),
  rect(180, 728, 250, 12, '#a97a50', 4),
  rect(200, 730, 12, 110, colour.ink),
  rect(398, 730, 12, 110, colour.ink),
  person(560, 830, 0.95, colour.brick),
  person(622, 836, 0.62, colour.sun, '#b97f5b'),
  person(960, 850, 0.95, colour.night, '#8a5a3c'),
  group(
    [
      ellipse(0, -34, 52, 24, '#8a6140'),
      circle(52, -62, 20, '#8a6140'),
      rect(-40, -26, 10, 28, '#8a6140'),
      rect(28, -26, 10, 28, '#8a6140'),
      stroke('M-48 -44 L-74 -70', '#8a6140', 9),
    ],
    'translate(1060 854)',
  ),
  stroke('M976 764 Q1010 820 1092 800', colour.ink, 3),
  repeat(18, (i) =>
    circle(60 + ((i * 131) % 560), 850 + ((i * 23) % 40), 7, [colour.sun, colour.white, colour.orange][i % 3] ?? ''),
  ),
])

const flooded = (x: number, wall: string, roof: string): string =>
  group(
    [
      rect(170, -350, 36, 90, colour.brickDark),
      rect(0, -240, 250, 260, wall),
      polygon('-18,-232 125,-350 268,-232', roof),
      polygon('125,-350 268,-232 125,-232', 'rgba(23,63,79,0.18)'),
      pane(38, -200, 56, 64, '#f5d488'),
      pane(156, -200, 56, 64),
      rect(46, -96, 62, 110, colour.white),
      rect(52, -90, 50, 110, colour.night),
      pane(156, -90, 56, 60),
    ],
    `translate(${x} 610) scale(1.1)`,
  )

export const flood = scene(
  [
    cloud(300, 140, 1.5, '#8fa7b3'),
    cloud(860, 110, 1.7, '#7f99a6'),
    cloud(1380, 170, 1.4, '#8fa7b3'),
    hills(560, 130, '#8aa79f'),
    flooded(120, '#d8bf98', colour.brickDark),
    flooded(450, '#c98465', colour.night),
    flooded(900, '#d8c9ae', colour.sea),
    flooded(1230, '#c98465', colour.brickDark),
    stroke(
      repeat(40, (i) => `M${(i * 149) % 1600} ${180 + ((i * 71) % 380)} l-14 44 `),
      'rgba(244,248,250,0.5)',
      4,
    ),
    path('M0 600 Q200 584 400 600 T800 600 T1200 600 T1600 600 V900 H0Z', '#6d98a3'),
    path('M0 680 Q200 660 400 680 T800 680 T1200 680 T1600 680 V900 H0Z', '#4f8593'),
    path('M0 780 Q200 760 400 780 T800 780 T1200 780 T1600 780 V900 H0Z', '#3a7383'),
    // Sandbags, a lamp post, a rescue boat
    repeat(5, (i) => ellipse(440 + i * 72, 640, 42, 20, '#cdb48c')),
    repeat(4, (i) => ellipse(476 + i * 72, 612, 42, 20, '#d9c39d')),
    rect(846, 330, 12, 330, colour.ink),
    stroke('M852 334 Q852 300 890 300', colour.ink, 10),
    ellipse(902, 306, 26, 12, '#f5d488'),
    path('M930 760 H1390 Q1372 836 1310 836 H1010 Q948 836 930 760Z', colour.orange),
    path('M930 760 H1390 L1384 782 H936Z', colour.cream),
    person(1040, 778, 0.9, colour.sun, '#b97f5b'),
    person(1160, 778, 0.9, colour.brick, '#8a5a3c'),
    person(1230, 778, 0.6, colour.teal, '#d9a57f'),
    stroke('M1320 690 L1420 860', '#8a6140', 12),
    path('M0 830 Q200 812 400 830 T800 830 T1200 830 T1600 830 V900 H0Z', '#2c6274'),
    ripples(690, 12, 'rgba(217,235,238,0.35)'),
  ],
  '#8299a5',
  '#d5dde0',
)
