/** Something that must always hold, as two queries on the audit views. */
export type Invariant = {
  /** Its number in the list everybody quotes. */
  number: number;
  name: string;
  /** How many rows it concerns: a check that saw none has not passed. */
  looked: string;
  /** One row a violation, its first column `id` naming the culprit. */
  broken: string;
};

/** The instant the books are checked at; the checking transaction sets it. */
export const asOf = "current_setting('ocpizza.as_of')::timestamptz";
