import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { type UseRow, variancesOf } from "@/lib/inventory/variance";
import { alarmRules } from "@/lib/watch/rules";
import {
  judgeLosses,
  judgeLow,
  judgePrices,
  judgeUseBy,
  type LowShelf,
  type StockAlarm,
  stockRules,
} from "@/lib/watch/stock-rules";
import { stockWords } from "@/lib/watch/stock-words";
import en from "@/messages/en/inventory.json";
import fr from "@/messages/fr/inventory.json";

const basil = { code: "basilic", nameFr: "Basilic frais", nameEn: "Fresh basil" };
const shelf = (change: Partial<LowShelf>): LowShelf => ({
  ...{ ...basil, low: true, coverDays: 0.84, usedADay: 40, blocks: [], ...change },
});
const margherita = { nameFr: "Margherita", nameEn: "Margherita", left: 2 };
const today = "2026-11-27";
const lot = { ...basil, id: "l1", unit: "g" as const, left: 300, usedADay: 100, useBy: "2026-11-28" };

const inFrench = (alarms: readonly StockAlarm[]) => {
  const t = createTranslator({ locale: "fr", messages: fr, namespace: "alarms" });
  return alarms.map((alarm) =>
    stockWords(alarm, "fr", (rule, words) => t(`rules.${rule}`, words)).replaceAll(/[\u00a0\u202f]/g, " "),
  );
};
const inEnglish = (alarms: readonly StockAlarm[]) => {
  const t = createTranslator({ locale: "en", messages: en, namespace: "alarms" });
  return alarms.map((alarm) =>
    stockWords(alarm, "en", (rule, words) => t(`rules.${rule}`, words)).replaceAll(/[\u00a0\u202f]/g, " "),
  );
};

test("low is told with the days it lasts and the dish it blocks; what nobody uses is not", () => {
  const found = judgeLow("vaise", [
    shelf({ blocks: [margherita, { ...margherita, nameFr: "Reine" }] }),
    shelf({ low: false }),
    shelf({ usedADay: 0, coverDays: null }),
    shelf({ code: "miel", usedADay: 0, coverDays: null, blocks: [{ ...margherita, left: 0 }] }),
  ]);
  expect(found.map(({ subject, outletId, level }) => [subject, outletId, level])).toEqual([
    ["vaise:basilic", "vaise", "shown"],
    ["vaise:miel", "vaise", "shown"],
  ]);
  expect(inFrench(found)).toEqual([
    "Basilic frais : 0,8 jour de stock. Reste 2 Margherita et un autre plat touché.",
    "Basilic frais : plus rien. Plus de Margherita.",
  ]);
  expect(inEnglish(found)[0]).toBe(
    "Fresh basil: 0.8 days of stock. 2 Margherita left and another dish concerned.",
  );
});

test("a lot is told when more of it is there than will be used by its last day", () => {
  const near = (change: Partial<typeof lot>) => judgeUseBy("vaise", [{ ...lot, ...change }], today).length;
  expect([near({}), near({ left: 200 }), near({ left: 201 })]).toEqual([1, 0, 1]);
  expect([near({ useBy: "2026-11-30" }), near({ left: 0 })]).toEqual([0, 0]);
  expect(inFrench(judgeUseBy("vaise", [lot, { ...lot, useBy: "2026-11-26" }], today))).toEqual([
    "Basilic frais : 300 g à utiliser avant la fin de samedi 28 novembre, plus qu’on n’en utilise d’ici là.",
    "Basilic frais : 300 g dont la date est passée depuis jeudi 26 novembre.",
  ]);
});

test("a price is told from a tenth more on, and belongs to the group", () => {
  const price = { ...basil, id: "p1", supplier: "Primeur", from: "2026-12-01", before: 1000 };
  const found = judgePrices([
    { ...price, cents: 1099 },
    { ...price, cents: 1100 },
    { ...price, cents: 800 },
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]?.outletId).toBe(null);
  expect(inFrench(found)).toEqual([
    "Basilic frais : Primeur demande 11,00 € au lieu de 10,00 € (+10 %) à partir du mardi 1er décembre.",
  ]);
});

test("losses are told when they grow beside the weeks before and are worth it", () => {
  const row = (waste: number, cents = 2000): UseRow => ({
    ...{ ...basil, unit: "g", cents, per: 100, expected: 1000, waste },
    ...{ counted: 0, corrected: 0, underWay: 0, countedAt: null },
  });
  const judged = (lately: UseRow, before: UseRow[]) =>
    judgeLosses("vaise", variancesOf([lately]), variancesOf(before));
  expect(judged(row(100), [row(40)])).toHaveLength(1);
  expect(judged(row(100), [row(60)])).toHaveLength(0);
  expect(judged(row(100, 900), [row(0)])).toHaveLength(0);
  expect(judged(row(100), [])).toHaveLength(1);
  expect(judged(row(-100), [row(-900)])).toHaveLength(0);
  expect(inFrench(judged(row(100), []))).toEqual([
    "Basilic frais : 20,00 € perdus en une semaine au-delà des recettes (10 % de l’attendu), plus que d’habitude.",
  ]);
});

test("what the stock asks is none of the house's alarms", () => {
  expect(stockRules.filter((rule) => (alarmRules as readonly string[]).includes(rule))).toEqual([]);
});
