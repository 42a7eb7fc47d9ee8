import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawingName, drawPizza, layersOfPizza, type PizzaToDraw } from "@/lib/catalogue/pizza-drawing";
import { HOUSE_INGREDIENTS, HOUSE_PIZZAS } from "./house-recipes";
import { wellFormed } from "./well-formed";

const drawings = [...HOUSE_PIZZAS].map(([code, pizza]) => ({
  code,
  pizza,
  svg: drawPizza(pizza, { seed: code }),
}));
const groups = (pizza: PizzaToDraw) =>
  new Map(layersOfPizza(pizza).map((layer) => [layer.key, layer.markup]));
const reine = HOUSE_PIZZAS.get("reine") ?? { left: [] };

describe("the drawing of a pizza", () => {
  it.each(drawings)("$code is light, well-formed and always the same", ({ code, pizza, svg }) => {
    expect(drawPizza(pizza, { seed: code })).toBe(svg);
    expect(wellFormed(svg)).toBe(true);
    expect(svg.length).toBeLessThanOrEqual(9_300);
    expect(gzipSync(svg).length).toBeLessThanOrEqual(3_200);
  });

  it("costs 9 kB, 3 kB compressed, on average", () => {
    const mean = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0) / sizes.length;
    expect(mean(drawings.map(({ svg }) => svg.length))).toBeLessThanOrEqual(9_000);
    expect(mean(drawings.map(({ svg }) => gzipSync(svg).length))).toBeLessThanOrEqual(3_000);
  });

  it("tells the 22 pizzas apart", () => {
    expect(new Set(drawings.map(({ pizza }) => drawPizza(pizza))).size).toBe(22);
  });

  it.each(HOUSE_INGREDIENTS)("shows $code in a group of its own", ({ code, grams }) => {
    const plain = groups({ left: [{ code: "pate", grams: 250 }] });
    const topped = groups({
      left: [
        { code: "pate", grams: 250 },
        { code, grams },
      ],
    });
    expect([...topped.keys()].filter((key) => !plain.has(key))).toEqual([`whole-${code}`]);
    expect(topped.get(`whole-${code}`)).toContain("<");
  });

  it("leaves every other group as it was when an ingredient is added or removed", () => {
    const before = groups(reine);
    const after = groups({ left: [{ code: "poivron", grams: 40 }, ...reine.left] });
    for (const [key, markup] of before) expect(after.get(key)).toBe(markup);
    expect(after.size).toBe(before.size + 1);

    const without = groups({ left: reine.left.filter((topping) => topping.code !== "jambon") });
    expect(without.has("whole-jambon")).toBe(false);
    for (const [key, markup] of without) expect(before.get(key)).toBe(markup);
  });

  it("draws more pieces for more grams, and joins a supplement to the recipe's own", () => {
    const pieces = (grams: number[]) =>
      drawPizza({ left: grams.map((g) => ({ code: "olive", grams: g })) }).split("<use").length;
    expect(pieces([24])).toBeGreaterThan(pieces([12]));
    expect(pieces([12, 12])).toBe(pieces([24]));
  });

  it("takes any dough for the crust, never for a topping", () => {
    const withoutWheat = layersOfPizza({ left: [{ code: "pate_sans_ble", grams: 250 }] });
    expect(withoutWheat).toEqual(layersOfPizza({ left: [{ code: "pate", grams: 250 }] }));
    expect(layersOfPizza({ left: [{ code: "pate", grams: 200 }] })).not.toEqual(withoutWheat);
  });

  it("draws each half from its own recipe, clipped at the cut", () => {
    const thon = HOUSE_PIZZAS.get("thon") ?? { left: [] };
    const layers = layersOfPizza({ left: reine.left, right: thon.left });
    expect(layers.find((layer) => layer.key === "left-jambon")?.clip).toBe("z-left");
    expect(layers.find((layer) => layer.key === "right-thon")?.clip).toBe("z-right");
    expect(layers.some((layer) => layer.key === "right-jambon" || layer.key === "left-thon")).toBe(false);
    expect(wellFormed(drawPizza({ left: reine.left, right: thon.left }))).toBe(true);
  });

  it("keeps the ids of two drawings on one page apart", () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const { svg } of drawings) expect(new Set(ids(svg)).size).toBe(ids(svg).length);
    const both = [
      ...ids(drawPizza({ left: reine.left, right: reine.left }, { prefix: "a" })),
      ...ids(drawPizza(reine, { prefix: "b" })),
    ];
    expect(new Set(both).size).toBe(both.length);
  });

  it("draws what it does not know as a few crumbs", () => {
    const svg = drawPizza({
      left: [
        { code: "truffe & Co", grams: 20 },
        { code: "constructor", grams: 5 },
      ],
    });
    expect(wellFormed(svg)).toBe(true);
  });

  it("names a file by its content", () => {
    expect(drawingName("reine", "<svg/>")).toMatch(/^reine\.[a-z0-9]+\.svg$/);
    expect(drawingName("reine", "<svg/>")).not.toBe(drawingName("reine", "<svg />"));
  });
});
