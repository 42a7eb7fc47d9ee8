import { keptValue } from "@/components/basket/kept";
import { number, oneOf, orElse, shaped, text, yesOrNo } from "@/components/basket/reader";

/** How to be told on the way; a browser can only ask once there is an order. */
type ToldBy = "mail" | "sms";
type Billing = { name: string; address: string; siret: string; vatNumber: string };

/** What was typed beside the basket and the choice of outlet, mode and address. */
export type Draft = {
  name: string;
  phone: string;
  email: string;
  kitchenNote: string;
  courierNote: string;
  company: boolean;
  toldBy: ToldBy;
  billing: Billing;
};

const blank: Draft = {
  ...{ name: "", phone: "", email: "", kitchenNote: "", courierNote: "", company: false },
  toldBy: "mail",
  billing: { name: "", address: "", siret: "", vatNumber: "" },
};

const typed = orElse(text, "");
const readDraft = shaped<Draft>({
  ...{ name: typed, phone: typed, email: typed, kitchenNote: typed, courierNote: typed },
  company: orElse(yesOrNo, false),
  toldBy: orElse(oneOf<ToldBy>(["mail", "sms"]), "mail"),
  billing: orElse(
    shaped<Billing>({ name: typed, address: typed, siret: typed, vatNumber: typed }),
    blank.billing,
  ),
});

/** Kept on this device as it is typed, so that a reload or a wrong turn loses nothing. */
export const draft = keptValue<Draft>("ocpizza.checkout.1", blank, (stored) => readDraft(stored) ?? blank);

/** After an order: who ordered fills the form next time, the words for that order do not. */
export function keepPerson(): void {
  const { name, phone, email, toldBy } = draft.get();
  draft.set({ ...blank, name, phone, email, toldBy });
}

/** Of who orders, nothing is remembered on this device any more. */
export const forgetPerson = (): void => draft.set(blank);

export type LastOrder = {
  token: string;
  number: number;
  outlet: string;
  /** It was to be paid online, and is not known to be. */
  unpaid: boolean;
} | null;

const readLast = shaped<NonNullable<LastOrder>>({
  ...{ token: text, number, outlet: text, unpaid: orElse(yesOrNo, false) },
});

/** The order placed last on this device: going back after it leads there, not to an empty form. */
export const lastOrder = keptValue<LastOrder>(
  "ocpizza.last-order.1",
  null,
  (stored) => readLast(stored) ?? null,
);

/** The order is paid, or needs no paying online any more. */
export function knowPaid(token: string): void {
  const last = lastOrder.get();
  if (last?.token === token && last.unpaid) lastOrder.set({ ...last, unpaid: false });
}

export const fieldNames = [
  "address",
  "when",
  "name",
  "phone",
  "email",
  "billing",
  "siret",
  "vatNumber",
  "allergy",
  "adult",
] as const;
export type FieldName = (typeof fieldNames)[number];
export type Errors = Partial<Record<FieldName, string>>;

const fieldOfCode: Record<string, FieldName> = {
  outlet_closed: "when",
  last_order_passed: "when",
  adult_required: "adult",
};

/** Which field of the form a refusal of the server concerns. */
export function fieldOf(path: string | undefined, code: string): FieldName | null {
  const [first = "", second] = (path ?? "").split(".");
  const word =
    first === "contact" || (first === "billing" && (second === "siret" || second === "vatNumber"))
      ? second
      : first === "adultDeclared"
        ? "adult"
        : first === "slot"
          ? "when"
          : first;
  const named = fieldNames.find((name) => name === word);
  return named ?? fieldOfCode[code] ?? (code.startsWith("slot_") ? "when" : null);
}
