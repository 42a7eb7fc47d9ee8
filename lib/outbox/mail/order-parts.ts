import { formatCents } from "@/lib/money";
import { formatPhone } from "@/lib/phone-format";
import type { Block, Row } from "./layout";
import type { MailLine, MailOrder } from "./order";
import type { Words } from "./texts";

/** What was ordered and what it costs: lines with their allergens, fee, total with VAT, what is due. */
export function orderRows(order: MailOrder, words: Words, locale: string): Block[] {
  const amount = (cents: number) => formatCents(cents, locale);
  const free = order.mode === "delivery" && !order.adjustments.some(({ kind }) => kind === "delivery_fee");
  const fee = free ? [{ label: words.mail("money.delivery_fee"), amount: words.mail("money.free") }] : [];
  const adjustments = order.adjustments.map(({ kind, amountCents, code }) => ({
    label: code ? words.mail("money.discount_code", { code }) : words.mail(`money.${kind}`),
    amount: amount(amountCents),
  }));
  const total: Row = {
    label: words.mail("money.total"),
    details: order.vat.map(({ rateBp, vatCents }) =>
      words.mail("money.vat", { rate: words.rate(rateBp), amount: amount(vatCents) }),
    ),
    amount: amount(order.totalCents),
    total: true,
  };
  const due = order.paid
    ? words.mail("money.paid")
    : order.authorisedCents >= order.totalCents
      ? words.mail("money.authorised", { amount: amount(order.totalCents) })
      : words.mail(`money.due_${order.mode}`, { amount: amount(order.totalCents) });
  const rows = [
    ...order.lines.map((line) => lineRow(line, words, amount(line.lineCents))),
    ...fee,
    ...adjustments,
    total,
  ];
  return [
    { kind: "rows", rows },
    { kind: "text", text: due },
  ];
}

function lineRow({ name, size, quantity, parts }: MailLine, words: Words, amount: string): Row {
  const sizeName = size === "ONE" ? "none" : words.size(size);
  const details = parts.flatMap((part) => [
    ...(parts.length > 1 ? [words.mail(`part.${part.side}`, { name: part.name })] : []),
    ...part.removed.map((ingredient) => words.mail("without", { ingredient })),
    ...part.added.map((ingredient) => words.mail("with", { ingredient })),
  ]);
  const allergens = [...new Set(parts.flatMap((part) => part.allergens))];
  if (allergens.length > 0)
    details.push(words.mail("allergens", { list: allergens.map(words.allergen).join(", ") }));
  return { label: words.mail("line", { quantity, name, size: sizeName }), details, amount };
}

export const outletAddress = ({ outlet }: MailOrder): string =>
  `${outlet.street}, ${outlet.postcode} ${outlet.city}`;

export const orderFooter = (order: MailOrder, words: Words): string[] => [
  words.mail("footer.outlet", order.outlet),
  words.mail("footer.phone", { phone: formatPhone(order.outlet.phone, words.locale) }),
  words.mail("footer.why"),
];

/** Why, when it is one of the house's codes; what staff typed among themselves is not the customer's to read. */
export const reasonBlocks = (reason: string | null, words: Words, key: string): Block[] =>
  reason && words.has(reason)
    ? [{ kind: "text", text: words.mail(key, { reason: words.mail(`reasons.${reason}`) }) }]
    : [];
