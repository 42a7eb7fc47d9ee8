import { describe, expect, it } from "vitest";
import { boxLabels } from "@/lib/kitchen/box-labels";
import { shortName } from "@/lib/kitchen/short-name";
import type { MemoLine, Ticket, TicketPart } from "@/lib/kitchen/ticket";
import { ticketPaper } from "@/lib/kitchen/ticket-paper";
import { plainRoll, type WidthMm } from "@/lib/printing/paper";
import { paperWords } from "@/lib/printing/words";
import { escPos } from "@/lib/server/papers/esc-pos";
import common from "@/messages/fr/common.json";
import paper from "@/messages/fr/paper.json";

const words = paperWords("fr", { common, paper }, "Europe/Paris");

const memo = (
  code: string,
  name: string,
  change: MemoLine["change"],
  allergens: MemoLine["allergens"] = [],
): MemoLine => ({
  ...{ code, name, unit: "g", quantity: 40, extra: change === "added" ? 40 : 0, change, allergens },
});
const dough = memo("pate", "Pâte", "none", ["GLU"]);
const cheese = memo("mozzarella", "Mozzarella", "none", ["LAI"]);
const pizza = (name: string, change: Partial<TicketPart> = {}): TicketPart => ({
  ...{
    side: "whole",
    kind: "pizza",
    name,
    size: "M",
    options: [],
    memo: [dough, cheese],
    folded: false,
    pitfalls: "",
  },
  ...change,
});
const line = (parts: TicketPart[], quantity = 1, menu: string | null = null) => ({
  ...({ lineId: "l", menu, quantity, wish: "call", instead: null, calls: [], done: [], parts } as const),
  calls: [],
  done: [],
  bakes: [],
});

const ticket: Ticket = {
  ...{
    orderId: "o",
    number: 12,
    mode: "delivery",
    onSite: false,
    channel: "web",
    status: "preparing",
    chosenTime: false,
  },
  ...{ placedAt: "2026-11-27T18:02:00Z", ticketAt: "2026-11-27T18:02:00Z", readyBy: "2026-11-27T18:30:00Z" },
  ...{
    promisedAt: "2026-11-27T18:45:00Z",
    acceptedAt: null,
    unpaid: false,
    acceptedBy: null,
    startedAt: null,
    movedAt: "2026-11-27T18:02:00Z",
  },
  ...{
    changedAt: null,
    change: null,
    endReason: null,
    phone: null,
    allergens: ["GLU", "LAI"],
    allergy: null,
  },
  note: "bien cuite 🔥 \u202eSVP\u0000 \u001b@ بدون بصل – merci",
  lines: [
    line(
      [pizza("Quatre fromages de nos montagnes et de leurs vallées les plus reculées", { size: "L" })],
      12,
    ),
    line(
      [
        pizza("Reine", {
          memo: [
            dough,
            memo("olives", "Olives noires", "removed"),
            memo("champignons", "Champignons de Paris", "removed"),
            memo("jambon", "Jambon blanc", "removed"),
            memo("origan", "Origan", "removed"),
          ],
        }),
      ],
      3,
    ),
    line([
      pizza("Orientale", { side: "left", memo: [dough, memo("merguez", "Merguez", "removed")] }),
      pizza("Savoyarde", {
        ...{ side: "right", options: ["Pâte fine"] },
        memo: [dough, memo("chevre", "Fromage de chèvre", "added", ["LAI"])],
      }),
    ]),
    line(
      [pizza("Margherita"), pizza("Limonade artisanale", { kind: "drink", size: "ONE", memo: [] })],
      2,
      "Menu duo",
    ),
    line(
      [pizza("Tiramisu", { kind: "dessert", size: "ONE", memo: [memo("oeuf", "Œuf", "none", ["OEU"])] })],
      2,
    ),
  ],
};
const head = { name: "Anne-Sophie de la Tour", stop: { number: 2, of: 3 } };

describe("a kitchen's ticket", () => {
  it.each([80, 58] as const)("%i mm wide", (width) => {
    expect(plainRoll(ticketPaper(ticket, words, 0), width)).toMatchSnapshot();
  });

  it("says that it was printed before, was changed, is cancelled; and that it is no receipt", () => {
    const said = (change: Partial<Ticket>, copy = 0) =>
      plainRoll(ticketPaper({ ...ticket, ...change }, words, copy), 80);
    expect(said({}, 2)).toContain("RÉIMPRESSION 2");
    expect(said({ changedAt: "2026-11-27T18:10:00Z" })).toContain("MODIFIÉE À 19:10");
    expect(said({ status: "cancelled" })).toContain("ANNULÉE");
    expect(said({})).toContain("n'est pas un ticket de caisse");
  });
});

describe("an allergy", () => {
  const said = {
    allergens: ["ARA" as const, "LAI" as const],
    words: "même des traces",
    heededBy: null,
    heededAt: null,
  };
  const allergic: Ticket = { ...ticket, allergy: said };

  it.each([80, 58] as const)("stands white on black above all else of a ticket, %i mm wide", (width) => {
    const paper = ticketPaper(allergic, words, 0);
    const line = paper.find((one) => "text" in one && one.text.startsWith("ALLERGIE"));
    expect(line).toMatchObject({ inverted: true, text: "ALLERGIE : arachides, lait, « même des traces »" });
    expect(plainRoll(paper, width).indexOf("ALLERGIE")).toBeLessThan(
      plainRoll(paper, width).indexOf("Quatre"),
    );
  });

  it("stands on every box and on the bag", () => {
    const said = plainRoll(boxLabels(allergic, head, words, 0), 80);
    expect(said.match(/ALLERGIE : arachides, lait/g)).toHaveLength(19);
  });
});

describe("box labels", () => {
  it.each([80, 58] as const)("%i mm wide: one a box, halves in words, one for the bag", (width) => {
    expect(plainRoll(boxLabels(ticket, head, words, 0), width)).toMatchSnapshot();
  });

  it("are as many as there are pizzas, and say no more of the customer than what hands them over", () => {
    const said = plainRoll(boxLabels(ticket, head, words, 1), 58);
    expect(said.match(/boîte \d+\/18/g)).toHaveLength(18);
    expect(said).toContain("Anne-Sophie T.");
    expect(said).not.toContain("de la");
    expect(said).toContain("ARRÊT 2/3");
    expect(said).toContain("Réimpression 1");
    expect(plainRoll(boxLabels(ticket, { ...head, stop: null }, words, 0), 58)).not.toContain("ARRÊT");
  });

  it.each([
    ["Awa Diallo", "Awa D."],
    ["Awa", "Awa"],
    ["  jean   valjean ", "jean V."],
    ["", ""],
  ])("%j is %j on a label", (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe("in the language of roll printers", () => {
  const bytes = (width: WidthMm, codePage: "cp858" | "windows1252") =>
    Buffer.from(escPos(ticketPaper(ticket, words, 0), { widthMm: width, codePage }));

  it("sets the code page and writes accents in it", () => {
    expect(bytes(80, "cp858").includes(Buffer.from([0x1b, 0x74, 19]))).toBe(true);
    expect(bytes(80, "windows1252").includes(Buffer.from([0x1b, 0x74, 16]))).toBe(true);
    // é of « vallées » in either page.
    expect(
      bytes(80, "cp858").includes(Buffer.from([...Buffer.from("vall"), 0x82, ...Buffer.from("es")])),
    ).toBe(true);
    expect(bytes(80, "windows1252").includes(Buffer.from("vallées", "latin1"))).toBe(true);
  });

  it("lets no command through that somebody typed, and leaves no question mark where a letter was", () => {
    for (const page of ["cp858", "windows1252"] as const) {
      expect(bytes(58, page).includes(Buffer.from([0x1b, 0x40]), 4)).toBe(false);
      expect(bytes(58, page).includes(Buffer.from("?"))).toBe(false);
    }
  });

  it("ends in a cut, and prints the same each time", () => {
    expect(bytes(80, "cp858").equals(bytes(80, "cp858"))).toBe(true);
    expect(bytes(80, "cp858").includes(Buffer.from([0x1d, 0x56]))).toBe(true);
    expect(bytes(80, "cp858").toString("base64")).toMatchSnapshot();
  });
});
