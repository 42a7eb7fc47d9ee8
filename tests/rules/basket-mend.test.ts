import { describe, expect, it } from "vitest";
import { mend } from "@/components/basket/mend";
import type { KeptLine } from "@/components/basket/store";
import type { Quote, QuotedLine } from "@/lib/orders/quote";

const kept = (key: string, quantity: number, added: string[] = []): KeptLine => ({
  ...{ key, item: `${key}-m`, quantity, removed: [], added, seenCents: 1000 },
});

const quoted = (line: KeptLine, left: number, code?: "sold_out" | "item_off_menu"): QuotedLine => ({
  ...{ key: line.key, item: line.item, name: line.key, size: "M", quantity: line.quantity, unitCents: 1000 },
  ...{ lineCents: 1000, removed: [], added: [], parts: [], allergens: [], left },
  problem: code ? { code, details: { name: line.key, left } } : null,
});

const quote = (...lines: QuotedLine[]): Quote => ({
  ...{ lines, itemsCents: 0, deliveryFeeCents: 0, totalCents: 0, vat: [], problem: null },
  ...{ discount: null, codeProblem: null, lowerFee: null },
  ...{ minimumCents: null, needsAdult: false, mode: "takeaway", promisedAt: null },
  ...{ asapAt: null, asapProblem: null, slot: null, slots: [], days: [] },
});

describe("what the server's answer makes of a basket", () => {
  it("leaves what can be made alone", () => {
    const reine = kept("reine", 2);
    expect(mend([reine], quote(quoted(reine, 9)), new Map())).toEqual({ lines: [reine], warnings: [] });
  });

  it("takes off what ran out meanwhile and lowers what is short", () => {
    const [parma, norvegienne] = [kept("parma", 1), kept("norvegienne", 5)];
    const good = new Map([parma, norvegienne].map((line) => [line.key, line]));
    const { lines, warnings } = mend(
      [parma, norvegienne],
      quote(quoted(parma, 0, "sold_out"), quoted(norvegienne, 3, "sold_out")),
      good,
    );
    expect(lines).toEqual([{ ...norvegienne, quantity: 3 }]);
    expect(warnings.map(({ kind }) => kind)).toEqual(["takenOff", "lowered"]);
  });

  it("refuses an impossible change alone, and the line stands as it was", () => {
    const before = kept("reine", 1);
    const after = { ...before, added: ["bufala"] };
    const other = kept("margherita", 1);
    const { lines, warnings } = mend(
      [after, other],
      quote(quoted(after, 0, "sold_out"), quoted(other, 9)),
      new Map([["reine", before]]),
    );
    expect(lines).toEqual([before, other]);
    expect(warnings).toMatchObject([{ kind: "refused", code: "sold_out" }]);
  });

  it("says what another outlet does not offer", () => {
    const reine = kept("reine", 1);
    const { lines, warnings } = mend(
      [reine],
      quote(quoted(reine, 0, "item_off_menu")),
      new Map([["reine", reine]]),
    );
    expect(lines).toEqual([]);
    expect(warnings).toEqual([{ kind: "offMenu", name: "reine" }]);
  });
});
