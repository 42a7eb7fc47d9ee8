import type { Locale } from "@/db/enums";

/** Who is signed in to the shop. */
export type Customer = {
  id: string;
  sessionId: string;
  name: string;
  phone: string | null;
  /** Confirmed to be his; null until one is. */
  email: string | null;
  /** Said to be his, or wanted in its place, and not confirmed yet. */
  claimedEmail: string | null;
  locale: Locale;
};

/** Where he can be written to. */
export const addressOfCustomer = ({
  email,
  claimedEmail,
}: Pick<Customer, "email" | "claimedEmail">): string => email ?? claimedEmail ?? "";
