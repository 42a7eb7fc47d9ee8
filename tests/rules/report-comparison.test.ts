import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { wordsOf } from "@/components/staff/reports/words";
import { withMinus } from "@/lib/minus";
import {
  besideEachOther,
  comparisonOf,
  type Move,
  movedBack,
  moveOf,
  shiftOf,
  spanAddress,
} from "@/lib/reports/comparison";
import type { Cell, Column } from "@/lib/reports/report";
import { reportCsv } from "@/lib/reports/report-file";
import messages from "@/messages/fr/reports.json";

const period = { from: "2026-11-01", to: "2026-11-27" };

it("an address asks for a comparison, and for the period before if it asks for none one knows", () => {
  expect([comparisonOf("an"), comparisonOf("sans"), comparisonOf("hier"), comparisonOf(["an"])]).toEqual([
    ...["an", "sans", "avant", "avant"],
  ]);
  expect(comparisonOf(undefined)).toBe("avant");
  for (const one of ["avant", "an", "sans"] as const)
    expect(comparisonOf(new URLSearchParams(spanAddress(period, one)).get("comparer"))).toBe(one);
});

it("moves by whole weeks, and compares nothing with what lies on the shelves now", () => {
  expect(movedBack(period, shiftOf("days", period, "avant") ?? 0)).toEqual({
    ...{ from: "2026-10-04", to: "2026-10-30" },
  });
  expect(movedBack(period, shiftOf("food", period, "an") ?? 0)).toEqual({
    ...{ from: "2025-11-02", to: "2025-11-28" },
  });
  expect(shiftOf("days", period, "sans")).toBeNull();
  expect(shiftOf("stock", period, "avant")).toBeNull();
});

it("puts each row beside its own, days beside days, and keeps those that are no more, at 0", () => {
  const channel = (name: string, orders: number) => ({
    ...{ channel: name, mode: "delivery", orders, gross: orders * 1000, basket: 1000, discounts: 0, fees: 0 },
  });
  const beside = besideEachOther(
    "channels",
    [channel("web", 3), channel("phone", 1)],
    [channel("counter", 4), channel("web", 2)],
    7,
  );
  expect(beside.map(({ row, before, gone }) => [row.channel, row.orders, before?.orders, gone])).toEqual([
    ["web", 3, 2, undefined],
    ["phone", 1, undefined, undefined],
    ["counter", 0, 4, true],
  ]);
  expect(beside[1]?.before).toBeNull();
  expect(beside[2]?.row).toMatchObject({ gross: 0, basket: null });
  const day = (of: string) => ({ day: of, worked: 4, orders: 1, gross: 900, grossPerHour: 225 });
  const days = besideEachOther(
    "work",
    [day("2026-11-20"), day("2026-11-22")],
    [day("2026-11-13"), day("2026-11-14")],
    7,
  );
  expect(days.map(({ row, before, gone }) => [row.day, before?.day, gone])).toEqual([
    ["2026-11-20", "2026-11-20", undefined],
    ["2026-11-21", "2026-11-21", true],
    ["2026-11-22", undefined, undefined],
  ]);
});

it("a row that was renamed is the same row: products are told apart by their code", () => {
  const product = (name: string) => ({
    ...{ product: name, size: "M", code: "reine-m", quantity: 4, gross: 4000, share: 0.5 },
  });
  const beside = besideEachOther("products", [product("Reine d’hiver")], [product("Reine")], 7);
  expect(beside).toHaveLength(1);
  expect(beside[0]?.before?.quantity).toBe(4);
});

const moved = (by: number, unit: string) => ({ how: "moved", by, in: unit }) as Move;
it.each<[Column["kind"], Cell, Cell | undefined, Move | null]>([
  ["money", 1500, 1000, moved(0.5, "share")],
  ["count", 0, 3, moved(-1, "share")],
  ["mean", 1998, 2000, moved(-0.001, "share")],
  ["money", 100_001, 100_000, { how: "same" }],
  ["money", 500, 0, { how: "new" }],
  ["count", 2, null, { how: "new" }],
  ["count", 0, 0, null],
  ["money", 0, null, null],
  ["money", -300, 200, moved(-500, "money")],
  ["money", 200, -300, moved(500, "money")],
  ["share", 0.81, 0.845, moved(-0.035, "points")],
  ["minutes", 12.4, 11, moved(1.4, "minutes")],
  ["share", null, 0.4, null],
  ["minutes", 11, null, null],
  ["mean", 1100, null, null],
  ["share", 0.4, undefined, null],
])("a figure of %s that is %s and was %s moved by %o", (kind, now, then, move) => {
  expect(moveOf({ name: "any", kind }, now, then)).toEqual(move);
});

it("a file has the report’s columns first, then of each figure what it was and the difference", () => {
  const words = wordsOf(createTranslator({ locale: "fr", messages }), "fr");
  const row = { method: "cash", taken: 5000, returned: 1000, balance: 4000 };
  const before = { method: "cash", taken: 4050, returned: 1200, balance: 2850 };
  const lines = (csv: string) => csv.replace("\uFEFF", "").trim().split("\r\n");
  expect(lines(reportCsv("tenders", [{ row }], words))).toEqual([
    "Moyen;Reçu;Rendu;Solde",
    "espèces;50,00;10,00;40,00",
  ]);
  const fresh = { row: { ...row, method: "cheque" }, before: null };
  expect(lines(reportCsv("tenders", [{ row, before }, fresh], words))).toEqual([
    "Moyen;Reçu;Rendu;Solde;Reçu, avant;Reçu, écart;Rendu, avant;Rendu, écart;Solde, avant;Solde, écart",
    "espèces;50,00;10,00;40,00;40,50;9,50;12,00;-2,00;28,50;11,50",
    "chèque;50,00;10,00;40,00;;;;;;",
  ]);
});

it("a minus is one, in French too, and nothing else changes", () => {
  const french = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });
  expect(withMinus(french.format(-0.123))).toMatch(/^−12,3\s%$/u);
  expect(withMinus(french.format(0.5))).toBe(french.format(0.5));
  expect(withMinus("-€12.00")).toBe("−€12.00");
});
