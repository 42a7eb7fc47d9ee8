import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, type Paper, plainRoll, widths, wrapped } from "@/lib/printing/paper";
import { printable } from "@/lib/printing/printable";

describe("what a roll printer can say", () => {
  it("keeps accents and the euro, spells typography out", () => {
    expect(printable("L’œuf à 12,50\u00a0€ – « Été »…")).toEqual({
      text: "L'oeuf à 12,50 € - « Été »...",
      lost: false,
    });
    expect(printable("Łukasz Nguyễn ½ Şahin")).toMatchObject({ text: "ukasz Nguyen ½ Sahin", lost: true });
  });

  it("loses emoji and letters it lacks, and says so; control and bidirectional marks are gone without a word", () => {
    expect(printable("bien cuite 🔥👩‍🍳")).toEqual({ text: "bien cuite ", lost: true });
    expect(printable("بدون بصل SVP").lost).toBe(true);
    expect(printable("a\u202ec\u0000d\u001b@\u200bf")).toEqual({ text: "acd@f", lost: false });
  });

  it("whatever is typed, only letters of every code page come through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(printable(typed).text).toMatch(/^[\x20-\x7e\u00a1-\u00ff€]*$/);
      }),
    );
  });
});

describe("a roll", () => {
  it("breaks between words, and inside one that fits no line", () => {
    expect(wrapped("  une pizza bien longue", 12)).toEqual(["  une pizza", "  bien", "  longue"]);
    expect(wrapped("anticonstitutionnellement", 10)).toEqual(["anticonsti", "tutionnell", "ement"]);
  });

  it("never prints beyond its edge, and loses nothing", () => {
    const words = fc.string({ minLength: 1, maxLength: 70, unit: fc.constantFrom("a", "é", " ", "W") });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...widths), fc.boolean(), (left, right, width, large) => {
        const paper: Paper = [
          { kind: "text", text: left, large },
          { kind: "row", left, right: right.trim() || "x" },
        ];
        const lines = plainRoll(paper, width).split("\n");
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columnsOf[width] + 2);
        const said = lines.join("").replace(/[#\s]/g, "");
        expect(said).toBe((left + left + (right.trim() || "x")).replace(/\s/g, ""));
      }),
    );
  });
});
