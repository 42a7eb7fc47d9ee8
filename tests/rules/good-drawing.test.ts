import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import goods from "@/db/seed/data/pieces.json";
import { drawGood } from "@/lib/catalogue/drawing/goods";
import { wellFormed } from "./well-formed";

describe("the drawing of a drink, dessert or starter", () => {
  it.each(goods)("$code is light, well-formed and its own", ({ code }) => {
    const svg = drawGood(code);
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toBe(drawGood("unheard-of"));
    expect(svg.length).toBeLessThanOrEqual(11_000);
    expect(gzipSync(svg).length).toBeLessThanOrEqual(2_500);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells them all apart", () => {
    expect(new Set(goods.map(({ code }) => drawGood(code))).size).toBe(goods.length);
  });
});
