import { phoneOf } from "../phone";

/** Whom the house knows: by a telephone number, an account, or both. Guests have only the first. */
export type Person = { phone: string | null; customerId: string | null };

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** How a person stands in an address: `0f…` of an account, `+336…` of a guest. Null where it is neither. */
export function personOf(asked: unknown): Person | null {
  if (typeof asked !== "string") return null;
  if (isId(asked)) return { phone: null, customerId: asked };
  const phone = phoneOf(asked);
  return phone ? { phone, customerId: null } : null;
}

export const personKey = ({ phone, customerId }: Person): string => customerId ?? phone ?? "";

export type FoundPerson = Person & {
  name: string;
  email: string | null;
  orders: number;
  lastAt: string | null;
  blocked: boolean;
};
