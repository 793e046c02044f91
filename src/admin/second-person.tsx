'use client'

import { ReasonBox } from './reason-box'
import { SubmitForApproval } from './submit-for-approval'

type Props = {
  editedByYou: boolean
  modified?: boolean
  /** It waits for another editor already. */
  submitted?: boolean
}

/** Under the two people rule: says who has to approve before somebody tries, and takes the reason for an exception. */
export const SecondPerson = ({ editedByYou, modified = false, submitted = false }: Props) => {
  if (!editedByYou && !modified) return null
  const why = editedByYou ? 'You edited this last' : 'With your changes, you have edited this last'
  return (
    <div className="newsroom-form">
      <p>{why}, so another editor has to publish it.</p>
      {!submitted && <SubmitForApproval submitted={false} />}
      <ReasonBox
        label="Reason, for the log"
        hint="If it can’t wait, say why here and publish it yourself. Not public."
      />
    </div>
  )
}
