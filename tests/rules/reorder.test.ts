import { describe, expect, it } from "vitest";
import type { BasketLine } from "@/lib/orders/basket";
import type { Problem, QuotedLine } from "@/lib/orders/quote";
import { reorderOf } from "@/lib/orders/reorder";

const line = (key: string, quantity = 1): BasketLine => ({
  ...{ key, item: `${key}-m`, quantity, removed: ["basilic"], added: ["chevre"] },
});

const quoted = (of: BasketLine, code?: Problem["code"], left = 0): QuotedLine => ({
  ...{ key: of.key, item: of.item, name: of.key, size: "M", quantity: of.quantity, unitCents: 1250 },
  ...{ lineCents: 1250, removed: [], added: [], parts: [], allergens: [], left },
  problem: code ? { code, details: {} } : null,
});

describe("an earlier order as a basket of today", () => {
  it("keeps each line as it was chosen, at the price of today", () => {
    const reine = line("reine", 2);
    expect(reorderOf([reine], [quoted(reine, undefined, 9)])).toEqual({
      lines: [{ item: "reine-m", quantity: 2, removed: ["basilic"], added: ["chevre"], seenCents: 1250 }],
      missing: [],
    });
  });

  it("leaves out and names what cannot be had, and why", () => {
    const [gone, off, other, fine] = [line("parma"), line("ancienne"), line("chevre"), line("reine")];
    const { lines, missing } = reorderOf(
      [gone, off, other, fine],
      [
        quoted(gone, "sold_out"),
        quoted(off, "item_off_menu"),
        quoted(other, "option_unknown"),
        quoted(fine, undefined, 9),
      ],
    );
    expect(lines.map(({ item }) => item)).toEqual(["reine-m"]);
    expect(missing.map(({ name, why }) => [name, why])).toEqual([
      ["parma", "sold_out"],
      ["ancienne", "off_menu"],
      ["chevre", "choice_gone"],
    ]);
  });

  it("takes as many as there are left", () => {
    const reine = line("reine", 5);
    const { lines, missing } = reorderOf([reine], [quoted(reine, "sold_out", 3)]);
    expect(lines[0]?.quantity).toBe(3);
    expect(missing).toEqual([{ name: "reine", why: "fewer", left: 3 }]);
  });
});
