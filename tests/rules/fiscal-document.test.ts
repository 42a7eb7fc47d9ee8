import { createPublicKey, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "@/lib/fiscal/canonical";
import { type Content, documentNumber, type Head, linked, sha256 } from "@/lib/fiscal/chain";
import { type Case, documentsOf, type Move } from "@/lib/fiscal/document";
import type { DocumentLine } from "@/lib/fiscal/document-lines";
import { grossOf, taxesOf } from "@/lib/fiscal/position";
import { signingKeyOf } from "@/lib/fiscal/signing-key";
import { perRate, type Taxed, taxed } from "@/lib/fiscal/vat";

const at = new Date("2026-11-27T19:00:00+01:00");
const context = { at, late: false, operator: null, software: "OC Pizza 0.1.0" };
const key = signingKeyOf(new Uint8Array(32).fill(7));
const head: Head = {
  ...{ id: "0193-till", kind: "till", code: "counter", generation: 1, outlet: "PDI" },
  ...{ lastSeq: 0, lastHash: "0".repeat(64), grandTotalCents: 0 },
};

/** Two pizzas and a beer delivered: 25,00 € at 10 % with the fee's part, 5 € at 20 %. */
const parts = [
  { label: "Reine M", quantity: 2, ...taxed(2500, 1000) },
  { label: "Bière", quantity: 1, ...taxed(500, 2000) },
];
const vat = perRate([...parts, taxed(200, 1000), taxed(50, 2000)]);
const order = (moves: Move[], change: Partial<Case> = {}): Case => ({
  ...{ orderId: "o", outletId: "p", number: 12, day: "2026-11-27", channel: "web", mode: "delivery" },
  worth: { over: false, totalCents: 3250, feeCents: 0, tipCents: 0, vat },
  sold: { parts, vat, deliveryFeeCents: 250, discountCents: 0, discountCode: null, tipCents: 0 },
  ...{ said: [], moves },
  ...change,
});
const move = (cents: number, source: string, change: Partial<Move> = {}): Move => ({
  ...{ kind: cents < 0 ? "refund" : "sale", source, cents, method: "cash" },
  ...{ movedAt: at.toISOString(), operator: "u", terminal: "counter" },
  ...change,
});
const linesOf = (of: Case) =>
  documentsOf(of, context).map(({ content }) => content.body["lines"] as DocumentLine[] & object);
const vatOf = (of: Case) =>
  documentsOf(of, context).map(({ content }) => content.body["vat"] as Taxed[] & object);

describe("what a document says", () => {
  test("a sale paid whole names everything that was sold, and its lines sum to its VAT per rate", () => {
    const [lines = []] = linesOf(order([move(3250, "payment:1")]));
    expect(lines.map(({ label, quantity, grossCents }) => [label, quantity, grossCents])).toEqual([
      ["Reine M", 2, 2500],
      ["Bière", 1, 500],
      ["Livraison", 1, 200],
      ["Livraison", 1, 50],
    ]);
    expect(perRate(lines)).toEqual(vat);
  });

  test("paid in two, each document bears its part of every rate, and together they are the sale to the cent", () => {
    const later = move(2250, "payment:2", { method: "online" });
    const [first = [], second = []] = vatOf(order([move(1000, "payment:1"), later]));
    expect(grossOf(first)).toBe(1000);
    expect(grossOf(second)).toBe(2250);
    expect(perRate([...first, ...second])).toEqual(vat);
  });

  test("paid in several ways at one till is one document that names each; what goes back is another", () => {
    const moves = [
      move(1000, "payment:1"),
      move(2250, "payment:2", { method: "card_terminal" }),
      move(-100, "refund:1"),
    ];
    const documents = documentsOf(order(moves), context);
    expect(documents.map(({ content }) => [content.totalCents, content.source, content.others])).toEqual([
      [3250, "payment:1", ["payment:2"]],
      [-100, "refund:1", []],
    ]);
    expect(documents[0]?.content.body["lines"]).toMatchObject([
      { label: "Reine M" },
      { label: "Bière" },
      {},
      {},
    ]);
  });

  test("all given back takes back every line", () => {
    const [lines = []] = linesOf(
      order([move(-3250, "refund:1")], { said: vat, worth: { ...order([]).worth, over: true } }),
    );
    expect(lines.map(({ quantity, grossCents }) => [quantity, grossCents])).toEqual([
      [-2, -2500],
      [-1, -500],
      [-1, -200],
      [-1, -50],
    ]);
  });

  test("a fee kept of a cancelled order keeps its part of every rate", () => {
    const worth = { ...order([]).worth, over: true, feeCents: 1000 };
    const [back = []] = vatOf(order([move(-2250, "refund:1")], { said: vat, worth }));
    expect(perRate([...vat, ...back])).toEqual(taxesOf(worth, 1000));
    expect(grossOf(taxesOf(worth, 1000))).toBe(1000);
  });

  test("money nothing was given for bears no VAT, neither coming nor going", () => {
    const worth = { ...order([]).worth, over: true };
    const documents = vatOf(order([move(3250, "payment:1"), move(-3250, "refund:1")], { worth }));
    expect(
      documents.map((document) => document.map(({ rateBp, grossCents }) => [rateBp, grossCents])),
    ).toEqual([[[0, 3250]], [[0, -3250]]]);
  });

  test("a refund that did not go through is said again, and the order stands as it was", () => {
    const moves = [move(-500, "refund:1"), move(500, "refund:1:failed", { kind: "reversal" })];
    const documents = vatOf(order(moves, { said: vat }));
    expect(perRate([...vat, ...documents.flat()]).filter(({ grossCents }) => grossCents !== 0)).toEqual(vat);
  });

  test("other rates for the same money are a correction of nothing", () => {
    const beerOnly = [taxed(3250, 2000)];
    const [correction] = documentsOf(order([], { said: beerOnly }), context);
    expect(correction?.content).toMatchObject({ kind: "correction", totalCents: 0 });
    expect(documentsOf(order([], { said: vat }), context)).toEqual([]);
  });

  test("online money is the web's till, hands' money the counter's", () => {
    const moves = [move(3250, "payment:1", { method: "online" }), move(-100, "refund:1", { method: "cash" })];
    expect(documentsOf(order(moves), context).map(({ till }) => till)).toEqual(["web", "counter"]);
  });

  test("whatever is taken and given back, documents are of just that money and end where the order stands", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -3000, max: 5000 }).filter((cents) => cents !== 0),
          { maxLength: 6 },
        ),
        fc.boolean(),
        fc.integer({ min: 0, max: 3250 }),
        (amounts, over, feeCents) => {
          const worth = { ...order([]).worth, over, feeCents };
          const of = order(
            amounts.map((cents, index) => move(cents, `m:${index}`)),
            { worth },
          );
          const documents = documentsOf(of, { ...context, late: true });
          const moved = documents.flatMap(({ content }) => content.body["vat"] as Taxed[] & object);
          const kept = amounts.reduce((sum, cents) => sum + cents, 0);
          expect(documents.map(({ content }) => content.totalCents)).toEqual(amounts);
          expect(perRate(moved).filter(({ netCents, vatCents }) => netCents || vatCents)).toEqual(
            taxesOf(worth, kept),
          );
          for (const { content } of documents)
            expect(grossOf(content.body["lines"] as Taxed[] & object)).toBe(content.totalCents);
        },
      ),
    );
  });
});

describe("the chain", () => {
  const content: Content = { kind: "sale", totalCents: 3250, at, source: "payment:1", body: { lines: [] } };

  test("links, numbers, sums and signs", () => {
    const first = linked(head, content, key);
    const second = linked(first.head, { ...content, totalCents: -250, kind: "refund" }, key);
    expect(first.entry).toMatchObject({ seq: 1, prevHash: head.lastHash, grandTotalCents: 3250 });
    expect(second.entry).toMatchObject({ seq: 2, prevHash: first.entry.hash, grandTotalCents: 3000 });
    expect(second.entry.hash).toBe(sha256(second.entry.payload));
    const publicKey = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: key.publicKey },
      format: "jwk",
    });
    const { hash, signature } = second.entry;
    expect(verify(null, Buffer.from(hash, "hex"), publicKey, Buffer.from(signature, "base64url"))).toBe(true);
    expect(JSON.parse(second.entry.payload)).toMatchObject({ number: "PDI-C1-000002", keyId: key.keyId });
  });

  test("one value has one spelling", () => {
    expect(canonical({ b: [1, { d: null, c: "é" }], a: true, nothing: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"é","d":null}]}',
    );
    expect(documentNumber({ outlet: null, code: "journal", generation: 2 }, 7)).toBe("OCP-J2-000007");
  });
});
