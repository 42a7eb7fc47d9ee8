const disputeStates = ["open", "review", "won", "lost", "closed"] as const;
export type DisputeState = (typeof disputeStates)[number];

/** The provider's words for where a dispute stands, as few as people need. */
export function disputeStateOf(status: string): DisputeState {
  if (status.endsWith("needs_response")) return "open";
  if (status.endsWith("under_review")) return "review";
  return status === "won" || status === "lost" ? status : "closed";
}
