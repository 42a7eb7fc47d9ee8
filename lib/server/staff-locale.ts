import "server-only";
import { cookies } from "next/headers";
import { isLocale } from "../i18n";

const staffLocaleCookie = "staff-locale";

/** Staff choose their language once, on their device; their addresses carry none. */
export async function getStaffLocale(): Promise<"fr" | "en"> {
  const chosen = (await cookies()).get(staffLocaleCookie)?.value;
  return isLocale(chosen) ? chosen : "fr";
}
