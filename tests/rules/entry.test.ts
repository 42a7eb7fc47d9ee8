import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Menu } from "@/lib/catalogue/menu";
import type { BasketLine, Portion } from "@/lib/orders/basket";
import { openBack, readBack } from "@/lib/orders/entry/read-back";
import { readEntry } from "@/lib/orders/entry/read-entry";
import type { EntryLine } from "@/lib/orders/entry/reading";
import { houseCard } from "./house-card";

const fr = houseCard("fr");
const en = houseCard("en");

const read = (text: string, menu: Menu = fr, last: BasketLine | null = null) => readEntry(text, menu, last);
const lineOf = (text: string, menu: Menu = fr, last: BasketLine | null = null) => {
  const { entry } = read(text, menu, last);
  return entry.kind === "line" || entry.kind === "alter" ? entry.line : entry;
};
const said = (text: string, menu: Menu = fr, last: BasketLine | null = null) => {
  const line = lineOf(text, menu, last);
  return "kind" in line ? line.kind : readBack(line, menu, menu === en ? "en" : "fr");
};

describe("a line typed at the counter", () => {
  test.each([
    ["2 reg m", "2 Reine Classique"],
    ["2 reines l", "2 Reine Maxi"],
    ["reine", "1 Reine Classique"],
    ["REINÉ", "1 Reine Classique"],
    ["deux reines", "2 Reine Classique"],
    ["4fro", "1 Quatre fromages Classique"],
    ["3 4 fromages l", "3 Quatre fromages Maxi"],
    ["quatre saisons", "1 Quatre saisons Classique"],
    ["chevre", "1 Chèvre miel Classique"],
    ["miel l", "1 Chèvre miel Maxi"],
    ["fruits mer s", "1 Fruits de mer Junior"],
    ["calzone", "1 Calzone"],
    ["coca 33", "1 Cola 33 cl canette"],
    ["33 cola", "1 Cola 33 cl canette"],
    ["cola 1,5 l", "1 Cola 1,5 l bouteille"],
    ["2 reine m fine", "2 Reine Classique, avec Pâte fine"],
    ["reine pate sans ble", "1 Reine Classique, avec Pâte sans blé"],
    ["reine l -olives +chevre", "1 Reine Maxi, sans Olives noires dénoyautées, avec Bûche de chèvre"],
    ["reine sans olives et champignons", expect.stringContaining("sans Champignons")],
    ["1/2 4fro 1/2 dia l", "1 moitié Quatre fromages, moitié Diavola Maxi"],
    ["2 ½ reine ½ dia", "2 moitié Reine, moitié Diavola Classique"],
    ["2 reine/dia l", "2 moitié Reine, moitié Diavola Maxi"],
    [
      "1/2 reine -olives 1/2 dia +oeuf fine",
      "refused", // the dough is not an egg
    ],
    [
      "1/2 reine fine 1/2 dia +oeuf",
      "1 moitié Reine, avec Pâte fine, moitié Diavola Classique, avec Œuf plein air",
    ],
    ["menu duo reine diavola", "1 Duo : Reine, Diavola"],
    ["2 duo reine, dia -chorizo", "2 Duo : Reine, Diavola, sans Chorizo tranché"],
    ["menu solo margh cola tir", "1 Menu solo : Margherita, Cola 33 cl canette, Tiramisu maison"],
    ["famille reine l dia l", "1 Famille : Reine, Diavola, Cola 1,5 l bouteille"],
  ])("%s", (text, back) => expect(said(text)).toEqual(back));

  test.each([
    ["2 four cheese maxi", "2 Four cheese Maxi"],
    ["panna cotta with red", "1 Panna cotta with red berries"],
    ["veggie l without courgettes with goat", "1 Veggie Maxi, without Courgettes, with Goat cheese log"],
    ["half goat half country", "1 half Goat cheese and honey, half Country Classic"],
    ["solo menu reine iced fruit", "1 Solo menu : Reine, Iced tea 33 cl can, Fruit salad"],
  ])("%s, in English", (text, back) => expect(said(text, en)).toBe(back));

  test.each([
    ["cal", ["1 Calzone", "1 Calzone noisette"]],
    ["eau", ["1 Eau plate 50 cl bouteille", "1 Eau gazeuse 50 cl bouteille"]],
    ["reine +jambon", ["Jambon cuit", "Jambon cru"].map((one) => expect.stringContaining(one))],
  ])("%s may be several things: all of them are offered, none is taken", (text, among) => {
    const { entry, meant } = read(text);
    expect(entry).toEqual({ kind: "ambiguous" });
    const lines = meant.flatMap((one) => (one.kind === "open" ? [] : [readBack(one.line, fr, "fr")]));
    for (const one of among) expect(lines).toContainEqual(one);
  });

  test.each([
    ["sushi", { code: "unknown", text: "sushi" }],
    ["21 reine", { code: "quantity", most: 20 }],
    ["0 reine", { code: "quantity", most: 20 }],
    ["margherita -anchois", { code: "not_in_recipe", text: "anchois", name: "Margherita" }],
    ["reine -caviar", { code: "unknown", text: "caviar" }],
    ["reine +caviar", { code: "no_extra", text: "caviar" }],
    ["tiramisu +oeuf", { code: "no_extra", text: "oeuf" }],
    ["reine +oeuf +thon +anchois +merguez +poulet +saumon", { code: "too_many_extras", most: 5 }],
    ["reine fine +pate sans ble", { code: "too_many_options" }],
    ["1/2 reine", { code: "half" }],
    ["1/2 reine 1/2 calzone", { code: "half" }],
    ["1/2 reine s 1/2 dia", { code: "half" }],
    ["1/2 reine m 1/2 dia l", { code: "half_sizes" }],
    ["1/2 reine 1/2 dia 1/2 thon", { code: "half" }],
    ["calzone l", { code: "no_size", name: "Calzone" }],
    ["-oignon", { code: "no_line" }],
  ])("%s is refused and says why", (text, problem) => {
    const { entry, meant } = read(text);
    expect(meant).toEqual([]);
    expect(entry).toMatchObject({ kind: "refused", problem });
  });

  it("is nothing while nothing is typed", () =>
    expect([read("  ").entry, read("+").entry]).toEqual([{ kind: "empty" }, { kind: "empty" }]));

  it("asks for the choices of a menu that are still to be said", () => {
    const { entry } = read("2 menu duo reine");
    expect(entry).toMatchObject({ kind: "open", open: { quantity: 2, offer: { code: "duo" } } });
    if (entry.kind === "open") expect(openBack(entry.open, fr, "fr")).toBe("2 Duo : Reine");
    expect(read("menu").meant).toHaveLength(4);
  });
});

describe("a change typed after its line", () => {
  const line = (text: string): BasketLine => {
    const made = lineOf(text);
    if ("kind" in made) throw new Error(`${text} is no line`);
    return { ...made, key: "k" };
  };
  test.each([
    ["reine", "-olives +chèvre", "1 Reine Classique, sans Olives noires dénoyautées, avec Bûche de chèvre"],
    ["reine -olives", "+olives", "1 Reine Classique"],
    ["reine +chevre", "sans chèvre", "1 Reine Classique"],
    ["3 reine l", "+pate fine", "3 Reine Maxi, avec Pâte fine"],
    ["1/2 reine 1/2 dia", "+pate fine", "1 moitié Reine, avec Pâte fine, moitié Diavola Classique"],
    ["1/2 reine 1/2 dia", "-champignons", expect.stringContaining("sans Champignons")],
    ["duo reine dia", "-olives", "1 Duo : Reine, sans Olives noires dénoyautées, Diavola"],
  ])("%s, then %s", (first, then, back) => expect(said(then, fr, line(first))).toEqual(back));

  it("must be of one choice of a menu", () => {
    expect(read("+oeuf", fr, line("duo reine dia")).entry).toMatchObject({
      problem: { code: "which_choice" },
    });
  });
});

/** Any line the card allows: a dish, two halves, a menu; with what comes off and goes on. */
function linesOf(menu: Menu): fc.Arbitrary<EntryLine> {
  const some = <T>(from: readonly T[], most: number) =>
    fc.subarray([...from], { maxLength: Math.min(most, from.length) });
  const portionOf = (code: string, extrasMost: number, doughs: boolean): fc.Arbitrary<Portion> => {
    const product = menu.products.find(({ items }) => items.some((item) => item.code === code));
    const size = product?.items.find((item) => item.code === code)?.size ?? "ONE";
    const removable =
      product?.recipe.filter((one) => one.removable).map(({ ingredient }) => ingredient) ?? [];
    const pizza = product?.kind === "pizza";
    const extras = menu.extras
      .filter(({ prices }) => pizza && prices[size] !== undefined)
      .map((one) => one.code);
    const options = menu.groups.map(({ options: of }) =>
      fc.constantFrom(null, ...of.filter(({ prices }) => pizza && doughs && prices[size] !== undefined)),
    );
    return fc
      .record({ removed: some(removable, 3), extras: some(extras, extrasMost), of: fc.tuple(...options) })
      .map(
        // An ingredient cannot come off and go on in one breath.
        ({ removed, extras: on, of }) => ({
          ...{ item: code, removed },
          added: [
            ...on.filter((one) => !removed.includes(one)),
            ...of.flatMap((option) => option?.code ?? []),
          ],
        }),
      );
  };
  const quantity = fc.integer({ min: 1, max: 20 });
  const items = menu.products.flatMap((product) => product.items.map(({ code }) => code));
  const wholes = fc
    .tuple(
      quantity,
      fc.constantFrom(...items).chain((code) => portionOf(code, 5, true)),
    )
    .map(([count, portion]): EntryLine => ({ ...portion, quantity: count }));
  const halvable = menu.products.filter(({ kind, folded }) => kind === "pizza" && !folded);
  const halves = fc
    .tuple(quantity, fc.constantFrom("m", "l"), fc.constantFrom(...halvable), fc.constantFrom(...halvable))
    .chain(([count, size, left, right]) =>
      fc
        .tuple(portionOf(`${left.code}-${size}`, 2, true), portionOf(`${right.code}-${size}`, 2, false))
        .map(([one, two]): EntryLine => ({ ...one, quantity: count, others: [two] })),
    );
  const menus = fc.tuple(quantity, fc.constantFrom(...menu.offers)).chain(([count, offer]) =>
    fc
      .tuple(
        ...offer.slots.map(({ choices }) =>
          fc.constantFrom(...choices).chain(({ item }) => portionOf(item, 2, true)),
        ),
      )
      .map(
        ([first, ...others]): EntryLine => ({
          ...(first ?? { item: "", removed: [], added: [] }),
          ...{ quantity: count, others, menu: offer.code },
        }),
      ),
  );
  return fc.oneof(wholes, halves, menus);
}

test.each([
  ["fr" as const, fr],
  ["en" as const, en],
])("what is read back is the same line (%s)", (locale, menu) => {
  fc.assert(
    fc.property(linesOf(menu), (line) => {
      const { entry } = readEntry(readBack(line, menu, locale), menu, null);
      expect(entry).toEqual({ kind: "line", line });
    }),
    { numRuns: 400 },
  );
});

test("whatever is typed, nothing breaks and what was understood can be said", () => {
  const bits = fc.constantFrom(
    "2",
    "reg",
    "4fro",
    "1/2",
    "-",
    "+",
    "oignon",
    "menu",
    "duo",
    "l",
    ",",
    "/",
    "sans",
    "é",
    "½",
    ":",
    "999",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 8 })), { maxLength: 8 }), (words) => {
      const { entry, meant } = readEntry(words.join(" "), fr, null);
      if (entry.kind === "line") expect(meant[0]).toEqual(entry);
      for (const one of meant.slice(0, 3))
        if (one.kind !== "open") expect(readBack(one.line, fr, "fr")).not.toBe("");
    }),
  );
});
