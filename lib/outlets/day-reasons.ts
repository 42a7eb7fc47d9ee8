/** Reasons of an exceptional day that are said in the reader's language; any other is shown as it was written. */
const dayReasons = ["christmas_eve", "christmas", "new_years_eve", "new_year", "works"] as const;
export type DayReason = (typeof dayReasons)[number];

export const isDayReason = (reason: string): reason is DayReason =>
  dayReasons.some((known) => known === reason);
