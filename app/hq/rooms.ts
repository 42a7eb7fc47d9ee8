import { adminHref } from "@/lib/server/admin-door";

/** Where the administration's rooms are, for who is inside. */
export const rooms = () => ({
  state: adminHref(),
  accounts: adminHref("/comptes"),
  settings: adminHref("/reglages"),
  journal: adminHref("/journal"),
});
