import fc from "fast-check";
import { expect, test } from "vitest";
import { type Summary, totalsOf } from "@/lib/fiscal/closing";
import { taxed } from "@/lib/fiscal/vat";
import { eReportingOf, fecOf, neutralised, postingsOf } from "@/lib/reports/accounting";

const sale = (cents: number, method: string, rateBp: number): Summary => ({
  ...{ mode: "takeaway", cents, tipCents: 0, vat: [taxed(cents, rateBp)] },
  tenders: [{ method, amountCents: cents }],
});
const day = {
  number: "PDI-Z1-000004",
  period: "2026-11-27",
  totals: totalsOf([sale(1100, "cash", 1000), sale(2400, "online", 2000), sale(-110, "online", 1000)]),
};

test("a day's entry: money against sales and VAT, in the columns of the law", () => {
  const [head = "", ...rows] = fecOf([day]).trimEnd().split("\r\n");
  expect(head.split("\t")).toHaveLength(18);
  const cells = rows.map((row) => row.split("\t"));
  expect(cells.map((row) => [row[4], row[11], row[12]])).toEqual([
    ["530000", "11,00", "0,00"],
    ["511600", "22,90", "0,00"],
    ["707100", "0,00", "9,00"],
    ["44571100", "0,00", "0,90"],
    ["707200", "0,00", "20,00"],
    ["44571200", "0,00", "4,00"],
  ]);
  expect(cells.every((row) => row.length === 18 && row[2] === day.number && row[3] === "20261127")).toBe(
    true,
  );
});

test("whatever was sold and given back, debit and credit are the same", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          cents: fc.integer({ min: -5000, max: 9000 }),
          method: fc.constantFrom("cash", "card_terminal", "online", "transfer", "voucher"),
          rateBp: fc.constantFrom(0, 550, 1000, 2000),
        }),
      ),
      (sales) => {
        const totals = totalsOf(sales.map(({ cents, method, rateBp }) => sale(cents, method, rateBp)));
        expect(postingsOf(totals).reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
      },
    ),
  );
});

test("the day's totals for the tax office, per rate, with a refund as a minus", () => {
  const back = { ...day, totals: totalsOf([sale(-110, "online", 1000)]) };
  expect(eReportingOf("OC Pizza Part-Dieu", [day, back]).trimEnd().split("\r\n")).toEqual([
    "date;etablissement;cloture;taux;base_ht;tva;operations;devise",
    "2026-11-27;OC Pizza Part-Dieu;PDI-Z1-000004;10;9,00;0,90;3;EUR",
    "2026-11-27;OC Pizza Part-Dieu;PDI-Z1-000004;20;20,00;4,00;3;EUR",
    "2026-11-27;OC Pizza Part-Dieu;PDI-Z1-000004;10;-1,00;-0,10;1;EUR",
  ]);
});

test.each(["=1+1", "+33", "-cmd", "@SUM(A1)", "\tx"])("a cell is never a formula: %j", (cell) => {
  expect(neutralised(cell)).toBe(`'${cell}`);
  const [, row = ""] = eReportingOf(cell, [day]).split("\r\n");
  expect(row.split(";")[1]).toMatch(/^'/);
});
