import type { IncidentRow } from "./queries/list-incidents";

/** Columns of the incidents' file, as our other files name theirs. */
export const incidentColumns = [
  "jour",
  "heure",
  "cause",
  "plat",
  "commande",
  "cout_ht",
  "dit_par",
  "refaite",
];

/** One incident; money with a comma, as French spreadsheets read it. @param when its day and time at the outlet. */
export const incidentCells = (
  { dish, number, costCents, by, remade }: IncidentRow,
  when: { day: string; time: string },
  causeWord: string,
): string[] => [
  ...[when.day, when.time, causeWord, dish, String(number)],
  ...[(costCents / 100).toFixed(2).replace(".", ","), by, remade ? "oui" : "non"],
];
