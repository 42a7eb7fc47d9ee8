import * as z from "zod/mini";
import { keptValue } from "@/components/basket/kept";

const Person = z.object({ name: z.string(), phone: z.string(), email: z.string() });
export type Person = z.infer<typeof Person>;

const nobody: Person = { name: "", phone: "", email: "" };

/** Who ordered last on this device: fills the form next time. */
export const person = keptValue<Person>("ocpizza.person.1", nobody, (stored) => {
  const read = Person.safeParse(stored);
  return read.success ? read.data : nobody;
});

const Last = z.nullable(z.object({ token: z.string(), number: z.number(), outlet: z.string() }));
export type LastOrder = z.infer<typeof Last>;

/** The order placed last on this device: going back after it leads there, not to an empty form. */
export const lastOrder = keptValue<LastOrder>("ocpizza.last-order.1", null, (stored) => {
  const read = Last.safeParse(stored);
  return read.success ? read.data : null;
});

/** What the form holds beside the basket and the choice of outlet, mode and address. */
export type Details = Person & {
  /** "asap", the instant of a slot, or nothing chosen yet. */
  when: string;
  kitchenNote: string;
  courierNote: string;
  company: boolean;
  billing: { name: string; address: string; vatNumber: string };
  adult: boolean;
};

export type FieldName = "name" | "phone" | "email" | "address" | "when" | "adult" | "billing";
export type Errors = Partial<Record<FieldName, string>>;

/** Which field of the form a refusal of the server concerns. */
export function fieldOf(path: string | undefined): FieldName | null {
  if (!path) return null;
  if (path.startsWith("contact.")) return path.slice("contact.".length) as FieldName;
  if (path.startsWith("address")) return "address";
  if (path.startsWith("billing")) return "billing";
  if (path === "adultDeclared") return "adult";
  if (path === "slot") return "when";
  return null;
}
