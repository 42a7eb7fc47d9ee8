import * as z from "zod/mini";
import { keptValue } from "@/components/basket/kept";

const text = z._default(z.string(), "");
const Draft = z.object({
  ...{ name: text, phone: text, email: text, kitchenNote: text, courierNote: text },
  company: z._default(z.boolean(), false),
  billing: z._default(z.object({ name: text, address: text, vatNumber: text }), {
    ...{ name: "", address: "", vatNumber: "" },
  }),
});
/** What was typed beside the basket and the choice of outlet, mode and address. */
export type Draft = z.infer<typeof Draft>;

const blank: Draft = {
  ...{ name: "", phone: "", email: "", kitchenNote: "", courierNote: "", company: false },
  billing: { name: "", address: "", vatNumber: "" },
};

/** Kept on this device as it is typed, so that a reload or a wrong turn loses nothing. */
export const draft = keptValue<Draft>("ocpizza.checkout.1", blank, (stored) => {
  const read = Draft.safeParse(stored);
  return read.success ? read.data : blank;
});

/** After an order: who ordered fills the form next time, the words for that order do not. */
export function keepPerson(): void {
  const { name, phone, email } = draft.get();
  draft.set({ ...blank, name, phone, email });
}

const Last = z.nullable(
  z.object({
    ...{ token: z.string(), number: z.number(), outlet: z.string() },
    /** It was to be paid online, and is not known to be. */
    unpaid: z._default(z.boolean(), false),
  }),
);
export type LastOrder = z.infer<typeof Last>;

/** The order placed last on this device: going back after it leads there, not to an empty form. */
export const lastOrder = keptValue<LastOrder>("ocpizza.last-order.1", null, (stored) => {
  const read = Last.safeParse(stored);
  return read.success ? read.data : null;
});

/** The order is paid, or needs no paying online any more. */
export function knowPaid(token: string): void {
  const last = lastOrder.get();
  if (last?.token === token && last.unpaid) lastOrder.set({ ...last, unpaid: false });
}

export const fieldNames = ["address", "when", "name", "phone", "email", "billing", "adult"] as const;
export type FieldName = (typeof fieldNames)[number];
export type Errors = Partial<Record<FieldName, string>>;

const fieldOfCode: Record<string, FieldName> = { outlet_closed: "when", adult_required: "adult" };

/** Which field of the form a refusal of the server concerns. */
export function fieldOf(path: string | undefined, code: string): FieldName | null {
  const [first = "", second] = (path ?? "").split(".");
  const word =
    first === "contact" ? second : first === "adultDeclared" ? "adult" : first === "slot" ? "when" : first;
  const named = fieldNames.find((name) => name === word);
  return named ?? fieldOfCode[code] ?? (code.startsWith("slot_") ? "when" : null);
}
