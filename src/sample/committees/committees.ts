/** Who meets and decides, by the key that the other samples use. */
export const committees = {
  cabinet: {
    title: 'Cabinet',
    description:
      'Eight councillors who take most of the council’s decisions, each with a part of its work to answer for.',
  },
  health: {
    title: 'Health and Wellbeing Board',
    description:
      'Councillors, the NHS and voluntary groups, who agree together what would keep people in Merrowby well.',
  },
} as const

export type CommitteeKey = keyof typeof committees
