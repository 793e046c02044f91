import { circle, colour, ellipse, group, path, person, polygon, rect, repeat, scene, stroke } from './shapes'

export const ballotBox = scene(
  [
    rect(0, 0, 1600, 900, '#dcebe6'),
    // A hall with tall windows
    repeat(4, (i) => {
      const x = 110 + i * 390
      return (
        path(`M${x} 520 V220 a110 110 0 0 1 220 0 V520Z`, colour.white) +
        path(`M${x + 16} 504 V222 a94 94 0 0 1 188 0 V504Z`, colour.skyDeep) +
        rect(x + 104, 128, 12, 380, colour.white) +
        rect(x + 16, 330, 188, 12, colour.white)
      )
    }),
    rect(0, 600, 1600, 300, '#c99d6d'),
    rect(0, 590, 1600, 16, '#f4efe2'),
    // Booths
    group(
      [rect(0, 0, 200, 330, '#b0835a'), rect(18, 18, 164, 200, '#8a6140'), rect(8, 218, 184, 16, '#d9b88c')],
      'translate(90 420)',
    ),
    group(
      [rect(0, 0, 200, 330, '#b0835a'), rect(18, 18, 164, 200, '#8a6140'), rect(8, 218, 184, 16, '#d9b88c')],
      'translate(1310 420)',
    ),
    person(190, 800, 1.5, colour.teal),
    person(1410, 800, 1.5, colour.brick, '#8a5a3c'),
    // Table
    ellipse(800, 872, 480, 22, 'rgba(34,50,58,0.25)'),
    rect(400, 720, 800, 34, '#8a6140', 8),
    rect(440, 754, 34, 120, '#6b4a30'),
    rect(1126, 754, 34, 120, '#6b4a30'),
    // Box
    polygon('560,420 1040,420 1000,720 600,720', colour.sea),
    polygon('800,420 1040,420 1000,720 800,720', 'rgba(23,63,79,0.25)'),
    polygon('600,370 1000,370 1060,424 540,424', colour.teal),
    rect(690, 390, 220, 16, colour.night, 8),
    group(
      [
        rect(-90, -190, 180, 220, colour.white, 4),
        rect(-64, -160, 40, 40, colour.stone, 4),
        stroke('M-58 -142 L-46 -128 L-22 -160', colour.brick, 9),
        rect(-8, -148, 72, 12, colour.stoneDark, 5),
        rect(-64, -92, 40, 40, colour.stone, 4),
        rect(-8, -80, 72, 12, colour.stoneDark, 5),
      ],
      'translate(800 366) rotate(-5)',
    ),
    polygon('690,398 910,398 914,424 686,424', colour.teal),
    circle(800, 580, 56, colour.sun),
    stroke('M772 582 L794 606 L832 556', colour.night, 15),
  ],
  '#dcebe6',
  '#dcebe6',
)

const spanner = (x: number, y: number): string =>
  group(
    [
      rect(-7, -90, 14, 110, colour.roadDark, 5),
      circle(0, -98, 24, colour.roadDark),
      polygon('-9,-130 9,-130 6,-100 -6,-100', '#d9c6a5'),
    ],
    `translate(${x} ${y})`,
  )

export const workshop = scene(
  [
    rect(0, 0, 1600, 900, '#e9d9bc'),
    rect(0, 720, 1600, 180, '#a8998a'),
    rect(0, 712, 1600, 12, '#8b7d70'),
    // Roof windows and lamps
    repeat(3, (i) =>
      polygon(`${120 + i * 500},0 ${460 + i * 500},0 ${420 + i * 500},110 ${160 + i * 500},110`, colour.skyDeep),
    ),
    repeat(
      3,
      (i) =>
        stroke(`M${290 + i * 510} 0 V170`, colour.ink, 5) +
        path(`M${230 + i * 510} 216 Q${290 + i * 510} 110 ${350 + i * 510} 216Z`, colour.teal) +
        ellipse(290 + i * 510, 216, 58, 10, '#fdf3cf'),
    ),
    // Tool board
    rect(180, 270, 560, 220, '#d9c6a5', 8),
    stroke('M180 278 H740', '#b89d74', 10),
    spanner(240, 430),
    spanner(300, 430),
    group([rect(-8, -90, 16, 120, '#8a6140', 4), rect(-40, -110, 80, 36, colour.roadDark, 6)], 'translate(390 430)'),
    group([path('M-70 -20 L60 -52 V-6Z', '#b9c4c8'), rect(54, -62, 54, 62, colour.orange, 14)], 'translate(520 400)'),
    group([polygon('0,-90 90,20 0,20', colour.sun), polygon('18,-40 52,4 18,4', '#d9c6a5')], 'translate(622 430)'),
    // Rack
    rect(1130, 280, 320, 16, '#8a6140'),
    rect(1130, 400, 320, 16, '#8a6140'),
    repeat(4, (i) =>
      rect(1144 + i * 76, 220, 62, 60, [colour.brick, colour.pine, colour.sea, colour.orange][i] ?? '', 4),
    ),
    repeat(3, (i) => rect(1150 + i * 100, 336, 78, 64, [colour.sun, colour.teal, colour.brickDark][i] ?? '', 4)),
    // Two people at the bench
    person(560, 820, 1.75, colour.sea, '#8a5a3c'),
    person(880, 820, 1.75, colour.orange, '#d9a57f'),
    path('M522 512 A42 42 0 0 1 602 512Z', colour.sun),
    rect(512, 508, 100, 10, colour.sun, 5),
    path('M842 512 A42 42 0 0 1 922 512Z', colour.cream),
    rect(832, 508, 100, 10, colour.cream, 5),
    rect(330, 650, 800, 40, '#a97a50', 6),
    rect(330, 686, 800, 12, '#8a6140'),
    rect(370, 698, 40, 150, '#8a6140'),
    rect(1050, 698, 40, 150, '#8a6140'),
    rect(410, 760, 640, 18, '#97704a'),
    // A heat pump being put together
    rect(640, 500, 190, 150, colour.white, 10),
    rect(640, 500, 190, 150, 'rgba(229,218,198,0.5)', 10),
    circle(716, 576, 56, colour.roadDark),
    repeat(
      6,
      (i) =>
        `<rect x="710" y="524" width="12" height="50" rx="6" fill="#b9c4c8" transform="rotate(${i * 60} 716 576)"/>`,
    ),
    circle(716, 576, 12, colour.sun),
    rect(786, 530, 28, 70, colour.teal, 4),
    stroke('M830 620 H960 Q1000 620 1000 650', '#c2573d', 10),
    rect(430, 626, 110, 24, colour.brick, 4),
    rect(1020, 610, 70, 40, colour.night, 6),
    // Bicycle wheel and crate on the floor
    rect(1240, 730, 220, 120, '#b98a5e', 4),
    repeat(3, (i) => rect(1240, 738 + i * 40, 220, 8, '#97704a')),
    rect(90, 740, 150, 110, colour.brickDark, 8),
    rect(80, 728, 170, 20, colour.brick, 6),
    ellipse(730, 862, 520, 14, 'rgba(34,50,58,0.18)'),
  ],
  '#e9d9bc',
  '#e9d9bc',
)
