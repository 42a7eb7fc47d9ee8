import { describe, expect, test } from "vitest";
import {
  keyToAlter,
  newTicket,
  splitLine,
  withEntry,
  withItem,
  withLine,
  withOrder,
} from "@/components/staff/counter/ticket";
import { filterOf, markText, searchOf } from "@/lib/orders/order-filter";
import { readable } from "@/lib/refusal-details";

describe("a ticket", () => {
  const ticket = newTicket("id", "counter");
  test("adds to the plain line of the same item, never to one made otherwise", () => {
    const two = withItem(withItem(ticket, "reine-m", "a"), "reine-m", "b");
    expect(two.lines).toEqual([{ key: "a", item: "reine-m", quantity: 2, removed: [], added: [] }]);
    const changed = withLine(two, { key: "a", item: "reine-m", quantity: 2, removed: ["olive"], added: [] });
    expect(withItem(changed, "reine-m", "c").lines.map(({ key, quantity }) => [key, quantity])).toEqual([
      ["a", 2],
      ["c", 1],
    ]);
    expect(withItem(two, "reine-m", "d", 50).lines[0]?.quantity).toBe(20);
  });
  test("takes a typed line for itself, and one typed before as it is now", () => {
    const typed = { key: "b", item: "reine-m", quantity: 1, removed: [], added: [] };
    const two = withEntry(withItem(ticket, "reine-m", "a"), typed);
    expect(two.lines.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(withEntry(two, { ...typed, removed: ["olive"] }).lines.map(({ removed }) => removed)).toEqual([
      [],
      ["olive"],
    ]);
  });
  test("takes one of several apart, and loses a line of none", () => {
    const three = withItem(ticket, "reine-m", "a", 3);
    expect(splitLine(three, "a", "b").lines.map(({ key, quantity }) => [key, quantity])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(splitLine(withItem(ticket, "reine-m", "a"), "a", "b").lines).toHaveLength(1);
    expect(withLine(three, { key: "a", item: "reine-m", quantity: 0, removed: [], added: [] }).lines).toEqual(
      [],
    );
  });
  test("takes one of several apart to be made otherwise, unless all are", () => {
    const two = withItem(ticket, "reine-m", "a", 2);
    expect(keyToAlter(two, "a", "b")).toBe("b");
    expect(keyToAlter(withItem(ticket, "reine-m", "a"), "a", "b")).toBe("a");
    const [line] = two.lines;
    if (!line) throw new Error("no line");
    for (const said of [{ removed: ["olive"] }, { ifMissing: "cancel" }, { menu: "duo" }])
      expect(keyToAlter(withLine(two, { ...line, ...said }), "a", "b")).toBe("a");
    expect(withItem(withLine(two, { ...line, ifMissing: "cancel" }), "reine-m", "c").lines).toHaveLength(2);
  });
  test("takes up an earlier order with its changes", () => {
    const order = {
      id: "o",
      number: 1,
      placedAt: "",
      mode: "delivery" as const,
      totalCents: 0,
      dishes: [],
      lines: [{ item: "reine-l", quantity: 2, removed: ["olive"], added: ["oeuf"] }],
    };
    expect(withOrder(ticket, order, () => "k")).toMatchObject({
      mode: "delivery",
      lines: [{ key: "k", item: "reine-l", removed: ["olive"], added: ["oeuf"] }],
    });
  });
});

describe("asking for orders", () => {
  test("reads an address, and nothing of what it does not understand", () => {
    const nobody = { figure: null, courier: null, reason: null };
    const none = { until: null, hour: null, weekday: null, item: null, promotion: null, ...nobody };
    expect(filterOf({}, "2026-11-27")).toEqual({
      group: null,
      channel: null,
      mode: null,
      day: "2026-11-27",
      narrowed: none,
      search: "",
      after: null,
    });
    expect(
      filterOf(
        { statut: "ready", canal: "phone", mode: "delivery", jour: "2026-11-20", apres: "2026-11-20.45" },
        "2026-11-27",
      ),
    ).toEqual({
      ...{ group: "ready", channel: "phone", mode: "delivery", day: "2026-11-20", search: "" },
      narrowed: none,
      after: { day: "2026-11-20", number: 45 },
    });
    expect(
      filterOf(
        { statut: "toString", canal: "pigeon", jour: "2026-99-99", apres: "x", mode: ["delivery"] },
        "2026-11-27",
      ),
    ).toEqual(filterOf({}, "2026-11-27"));
    expect(
      filterOf(
        {
          ...{ jour: "2026-11-20", au: "2026-11-26", heure: "19", semaine: "5" },
          ...{ produit: "reine-m", promo: "BIENVENUE" },
        },
        "2026-11-27",
      ).narrowed,
    ).toEqual({
      ...{ until: "2026-11-26", hour: 19, weekday: 5, item: "reine-m", promotion: "BIENVENUE" },
      ...nobody,
    });
    const courier = "01a21edc-7542-7656-be9e-00761ce5cf1f";
    expect(
      filterOf({ compte: "delivered", livreur: courier, raison: "-" }, "2026-11-27").narrowed,
    ).toMatchObject({
      ...{ figure: "delivered", courier, reason: "" },
    });
    expect(
      filterOf({ jour: "2026-11-20", au: "2026-11-19", heure: "24", semaine: "8" }, "2026-11-27").narrowed,
    ).toEqual(none);
    // Days that no month has.
    expect(filterOf({ jour: "2026-02-30", apres: "2026-02-31.4" }, "2026-11-27")).toEqual(
      filterOf({}, "2026-11-27"),
    );
    expect(filterOf({ q: "Camille" }, "2026-11-27").day).toBeNull();
    expect(markText({ day: "2026-11-20", number: 45 })).toBe("2026-11-20.45");
  });
  test("a search is a number, a telephone or a name", () => {
    expect(searchOf("45")).toEqual({ number: 45, phone: null, name: null });
    expect(searchOf("06 12 34 56 78")).toEqual({ number: null, phone: "612345678", name: null });
    expect(searchOf("+33 6 12 34 56 78")).toEqual({ number: null, phone: "612345678", name: null });
    expect(searchOf("Zoé")).toEqual({ number: null, phone: null, name: "Zoé" });
    expect(searchOf("")).toEqual({ number: null, phone: null, name: null });
  });
});

test("instants in a refusal are read as a day and an hour of the house", () => {
  expect(readable({ opens: "2026-11-27T17:30:00.000Z", left: 2, next: "" }, "fr")).toEqual({
    opens: "vendredi 27 novembre à 18 h 30",
    left: 2,
    next: "–",
  });
});
