import writeExcelFile, { type Sheet } from "write-excel-file/node";
import { tenderWordOf } from "../payments/tender-words";
import { differenceOf } from "../till/drawer";
import { neutralised } from "./accounting";
import type { Accounts } from "./queries/get-accounts";

export type Words = (key: string, values?: Record<string, string | number>) => string;

const money = (cents: number) => ({ value: cents / 100, type: Number, format: "#,##0.00" }) as const;
const text = (value: string) => ({ value: neutralised(value), type: String }) as const;
const head = (values: readonly string[]) =>
  values.map((value) => ({ value: neutralised(value), type: String, fontWeight: "bold" as const }));

/** A month's books as a workbook: days, VAT per rate and way of consuming, tenders, closings. */
export function workbookOf(accounts: Accounts, t: Words): Promise<Buffer> {
  const { closings, totals, drawers } = accounts;
  const days = closings.filter(({ kind }) => kind === "closing_day").toReversed();
  const rates = totals.vat.map(({ rateBp }) => rateBp);
  const rate = (rateBp: number) => (rateBp === 0 ? t("untaxed") : t("rate", { rate: String(rateBp / 100) }));
  const named = (method: string) => (tenderWordOf(method) ? t(`methods.${method}`) : method);
  const sheets: Sheet<Buffer>[] = [
    {
      sheet: t("days"),
      data: [
        head([
          t("day"),
          t("count"),
          t("sales"),
          t("refunds"),
          t("total"),
          t("tips"),
          ...rates.map((bp) => `${t("vat")} ${rate(bp)}`),
        ]),
        ...days.map(({ period, totals: day }) => [
          text(period),
          { value: day.count, type: Number },
          ...[day.inCents, -day.outCents, day.totalCents, day.tipCents].map(money),
          ...rates.map((bp) => money(day.vat.find(({ rateBp }) => rateBp === bp)?.vatCents ?? 0)),
        ]),
      ],
    },
    {
      sheet: t("vat"),
      data: [
        head([t("mode"), t("rateColumn"), t("net"), t("vat"), t("gross")]),
        ...totals.byMode.flatMap(({ mode, vat }) =>
          vat.map((tax) => [
            text(t(`modes.${mode}`)),
            text(rate(tax.rateBp)),
            ...[tax.netCents, tax.vatCents, tax.grossCents].map(money),
          ]),
        ),
      ],
    },
    {
      sheet: t("tenders"),
      data: [
        head([t("tender"), t("in"), t("out"), t("total")]),
        ...totals.tenders.map(({ method, inCents, outCents }) => [
          text(named(method)),
          ...[inCents, -outCents, inCents - outCents].map(money),
        ]),
      ],
    },
    {
      sheet: t("closings"),
      data: [
        head([t("number"), t("period"), t("total"), t("perpetual"), t("hash")]),
        ...closings
          .toReversed()
          .map((row) => [
            text(row.number),
            text(row.period),
            money(row.totals.totalCents),
            money(row.perpetualCents),
            text(row.hash),
          ]),
      ],
    },
    {
      sheet: t("drawers"),
      data: [
        head([
          t("drawer"),
          t("day"),
          t("float"),
          t("expected"),
          t("counted"),
          t("difference"),
          t("bank"),
          t("why"),
        ]),
        ...drawers
          .toReversed()
          .map((drawer) => [
            text(`${drawer.drawer} (${drawer.number})`),
            text(drawer.day),
            ...[drawer.floatCents, drawer.expectedCents, drawer.countedCents].map(money),
            money(differenceOf(drawer)),
            money(drawer.bankCents),
            text(drawer.explanation),
          ]),
      ],
    },
  ];
  return writeExcelFile(sheets).toBuffer();
}
