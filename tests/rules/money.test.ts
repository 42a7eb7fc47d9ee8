import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCents } from "@/lib/money";

test("euros are written as the browser's own library writes them", () => {
  for (const [locale, tag] of [
    ["fr", "fr-FR"],
    ["en", "en-IE"],
  ] as const) {
    const format = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }), (cents) => {
        expect(formatCents(cents, locale)).toBe(format.format(cents / 100));
      }),
    );
    for (const cents of [0, 5, 99, 100, 99_999, 100_000, -1, -123_456_789])
      expect(formatCents(cents, locale)).toBe(format.format(cents / 100));
  }
});

test("another currency is written too", () => {
  expect(formatCents(1250, "fr", "CHF")).toMatch(/^12,50\sCHF$/);
});
