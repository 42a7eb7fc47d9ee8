import type { PeriodTotals } from "@/lib/fiscal/closing";
import { type ClosedDrawer, differenceOf } from "../till/drawer";
import type { BusinessDay } from "../time";

/** A day's closing as the accountant books it. */
export type BookedDay = { number: string; period: BusinessDay; totals: PeriodTotals };

/** A cell that a spreadsheet would take for a formula is said to be text. */
export const neutralised = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Accounts of the French plan that sales are booked under; the group's accountant confirms them. */
const accounts = {
  cash: ["530000", "Caisse"],
  card_terminal: ["511500", "Cartes bancaires à encaisser"],
  online: ["511600", "Paiements en ligne à encaisser"],
  transfer: ["512000", "Banque"],
  meal_voucher: ["511400", "Titres-restaurant à encaisser"],
  cheque: ["511200", "Chèques à encaisser"],
  voucher: ["419800", "Avoirs de clients"],
  gift_card: ["419100", "Bons cadeaux vendus"],
  gesture: ["709700", "Gestes commerciaux"],
  account: ["411000", "Clients en compte"],
  other: ["511000", "Valeurs à l’encaissement"],
  untaxed: ["467000", "Pourboires et encaissements sans contrepartie"],
} as const;

const percent = (rateBp: number): string => String(rateBp / 100).replace(".", ",");
const code = (rateBp: number): string => String(Math.round(rateBp / 10)).padStart(3, "0");
const sales = (rateBp: number) => [`707${code(rateBp)}`, `Ventes à ${percent(rateBp)} %`] as const;
const tax = (rateBp: number) => [`44571${code(rateBp)}`, `TVA collectée à ${percent(rateBp)} %`] as const;

type Posting = { account: readonly [string, string]; cents: number };

/** One day's entry: money on the debit side (above 0), sales and VAT on the credit side (below 0). It sums to 0. */
export function postingsOf({ tenders, vat }: PeriodTotals): Posting[] {
  const tendered = tenders.map(
    ({ method, inCents, outCents }): Posting => ({
      account: accounts[method as keyof typeof accounts] ?? accounts.other,
      cents: inCents - outCents,
    }),
  );
  const sold = vat.flatMap(({ rateBp, netCents, vatCents }): Posting[] =>
    rateBp === 0
      ? [{ account: accounts.untaxed, cents: -netCents }]
      : [
          { account: sales(rateBp), cents: -netCents },
          { account: tax(rateBp), cents: -vatCents },
        ],
  );
  return [...tendered, ...sold].filter(({ cents }) => cents !== 0);
}

const fecColumns = [
  ...["JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum"],
  ...["CompAuxLib", "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet"],
  ...["ValidDate", "Montantdevise", "Idevise"],
];

const decimal = (cents: number): string => (cents / 100).toFixed(2).replace(".", ",");
const compact = (day: string): string => day.replaceAll("-", "");

const drawerAccounts = {
  over: ["758000", "Écarts de caisse, excédents"],
  short: ["658000", "Écarts de caisse, manquants"],
  bank: ["580000", "Virements internes"],
  waiting: ["471000", "Mouvements de caisse à justifier"],
} as const;

/** A closed drawer's entry: what of its cash no sale explains, against where it went. It sums to 0. */
function postingsOfDrawer(drawer: ClosedDrawer): Posting[] {
  const { bankCents, purchaseCents, otherCents } = drawer;
  const difference = differenceOf(drawer);
  const waiting = purchaseCents + otherCents;
  return [
    { account: accounts.cash, cents: difference + bankCents + waiting },
    { account: difference > 0 ? drawerAccounts.over : drawerAccounts.short, cents: -difference },
    { account: drawerAccounts.bank, cents: -bankCents },
    { account: drawerAccounts.waiting, cents: -waiting },
  ].filter(({ cents }) => cents !== 0);
}

type Booked = { number: string; day: string; label: string; postings: Posting[] };

/**
 * The 18 columns of the fichier des écritures comptables (LPF art. A47 A-1), one entry a closed day and one a closed drawer whose
 * cash moved otherwise than by sales, separated by tabs.
 */
export function fecOf(days: readonly BookedDay[], drawers: readonly ClosedDrawer[] = []): string {
  const booked: Booked[] = [
    ...days.map(({ number, period, totals }) => ({
      ...{ number, day: period, label: `Clôture du ${period}`, postings: postingsOf(totals) },
    })),
    ...drawers.map((drawer) => ({
      ...{ number: `TIROIR-${drawer.number}`, day: drawer.day, postings: postingsOfDrawer(drawer) },
      label: `Tiroir ${drawer.drawer} du ${drawer.day} ${drawer.explanation}`.trim(),
    })),
  ];
  const rows = booked.flatMap(({ number, day, label, postings }) =>
    postings.map(({ account: [account, name], cents }) => [
      ...["CA", "Caisse", number, compact(day), account, name, "", "", number, compact(day)],
      ...[label, decimal(Math.max(0, cents)), decimal(Math.max(0, -cents)), "", ""],
      ...[compact(day), "", "EUR"],
    ]),
  );
  return table([fecColumns, ...rows], "\t");
}

/** What the tax office is told a day at a time of sales to private persons: per rate, base and VAT. */
export function eReportingOf(outlet: string, days: readonly BookedDay[]): string {
  const rows = days.flatMap(({ number, period, totals }) =>
    totals.vat
      .filter(({ rateBp }) => rateBp > 0)
      .map(({ rateBp, netCents, vatCents }) => [
        ...[period, outlet, number, percent(rateBp), decimal(netCents), decimal(vatCents)],
        ...[String(totals.count), "EUR"],
      ]),
  );
  const columns = ["date", "etablissement", "cloture", "taux", "base_ht", "tva", "operations", "devise"];
  return table([columns, ...rows], ";");
}

/** Numbers may begin with a minus; all else is neutralised, and what would end a cell is taken out. */
const table = (rows: readonly (readonly string[])[], separator: string): string =>
  `${rows.map((row) => row.map((cell) => (/^-?\d+,\d\d$/.test(cell) ? cell : neutralised(cell).replace(/[\t;\r\n]/g, " "))).join(separator)).join("\r\n")}\r\n`;
