import type { Paper, PaperLine } from "../printing/paper";
import type { PaperWords } from "../printing/words";
import { extract, type Receipt } from "./receipt";

/** `copy`: 0 is the first paper, 1 the first duplicate; left out, it is its reader's own and is not counted. */
type Printed = { proofUrl: string; copy?: number };

/** A receipt as a roll prints it: what was sold, its VAT, how it was paid, how it is proven. */
export function receiptPaper(receipt: Receipt, words: PaperWords, { proofUrl, copy = 0 }: Printed): Paper {
  const { outlet, order } = receipt;
  const say = (key: string, values?: Record<string, string | number>) =>
    words.say(`fiscal.receipt.${key}`, values);
  const centred = (text: string, more: object = {}): PaperLine => ({
    kind: "text",
    text,
    centred: true,
    ...more,
  });
  const rate = (rateBp: number) => (rateBp === 0 ? say("untaxed") : words.rate(rateBp));
  const till = receipt.till === "web" ? "web" : "counter";
  return [
    centred(outlet.name, { strong: true, large: true }),
    centred(`${outlet.street}, ${outlet.postcode} ${outlet.city}`),
    { kind: "gap" },
    centred(`${say(`kind.${receipt.kind}`)} ${receipt.number}`, { strong: true }),
    centred(words.moment(new Date(receipt.at))),
    centred(
      `${say("order", { number: order.number })} - ${say(`mode.${receipt.mode}`)} - ${say(`till.${till}`)}`,
    ),
    ...(copy > 0 ? [centred(`DUPLICATA ${copy}`, { strong: true, large: true })] : []),
    ...(receipt.kind === "training" ? [centred(say("training"), { strong: true, large: true })] : []),
    { kind: "rule" },
    ...receipt.lines.flatMap((line): PaperLine[] => [
      {
        kind: "row",
        left: `${line.quantity} x ${line.code === "item" || line.code === "discount" ? line.label : say(`line.${line.code}`)}`,
        right: words.money(line.grossCents),
      },
      {
        ...{ kind: "text" },
        text: `  ${say("unit")} ${words.money(line.unitCents)} - ${rate(line.rateBp)} - ${say("net")} ${words.money(line.netCents)}`,
      },
    ]),
    { kind: "rule" },
    ...receipt.vat.map(
      (tax): PaperLine => ({
        ...{ kind: "row", right: words.money(tax.vatCents) },
        left: `${say("vatAt", { rate: rate(tax.rateBp) })} - ${say("net")} ${words.money(tax.netCents)}`,
      }),
    ),
    { kind: "row", left: say("total"), right: words.money(receipt.totalCents), strong: true },
    ...receipt.tenders.map(
      ({ method, amountCents }): PaperLine => ({
        ...{ kind: "row", right: words.money(amountCents) },
        left: words.named("fiscal.receipt.method", method),
      }),
    ),
    { kind: "rule" },
    { kind: "code", text: proofUrl },
    { kind: "text", text: `${say("hash")} ${receipt.hash.slice(0, 24)}` },
    { kind: "text", text: `${say("before")} ${receipt.prevHash.slice(0, 24)}` },
    {
      kind: "text",
      text: `${say("signature")} ${extract(receipt.signature)} - ${say("key")} ${receipt.keyId}`,
    },
    ...(receipt.operator
      ? [{ kind: "text" as const, text: `${say("operator")} ${receipt.operator.slice(-8)}` }]
      : []),
    { kind: "text", text: `${say("software")} ${receipt.software}` },
    { kind: "cut" },
  ];
}
