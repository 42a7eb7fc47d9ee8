import type { Variance } from "./variance";

/** The columns of the use of ingredients as a file. */
export const varianceColumns = [
  ...["ingredient", "nom", "unite", "attendu", "reel", "ecart", "pertes", "comptages", "corrections"],
  ...["perdu_en_route", "ecart_euros", "ecart_pourcent", "compte_le"],
] as const;

/** One row of it, as a French spreadsheet reads numbers. */
export const varianceCells = (row: Variance): (string | number | null)[] => [
  ...[row.code, row.nameFr, row.unit, row.expected, row.actual, row.difference],
  ...[row.waste, row.counted, row.corrected, row.underWay],
  ...[decimals(row.costCents / 100, 2), row.percent === null ? null : decimals(row.percent, 1)],
  row.countedAt?.slice(0, 10) ?? null,
];

const decimals = (value: number, digits: number): string => value.toFixed(digits).replace(".", ",");
