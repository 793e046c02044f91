/** What went wrong, read out at once. */
export const ProblemNote = ({ problem }: { problem?: string }) =>
  problem ? (
    <p className="newsroom-problem" role="alert">
      {problem}
    </p>
  ) : null
