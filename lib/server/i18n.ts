import { getRequestConfig } from "next-intl/server";
import { withFrenchSpaces } from "../french-spaces";
import { isLocale } from "../i18n";
import { getStaffLocale } from "./staff-locale";

/** One file of texts per room of the product, so that a page ships only what it says. */
const rooms = [
  "common",
  "account",
  "legal",
  "shop",
  "checkout",
  "change",
  "tracking",
  "staff",
  "administration",
  "journal",
  "shifts",
  "screen",
  "clients",
  "catalogue",
  "reviews",
  "kitchen",
  "counter",
  "delivery",
  "refusals",
  "reports",
  "mail",
  "payment",
  "provider",
  "stock",
  "purchasing",
  "inventory",
  "fiscal",
  "till",
  "paper",
] as const;

const kept = new Map<string, ReturnType<typeof readMessages>>();

/** All texts of a language; read once a process. */
export function loadMessages(locale: "fr" | "en") {
  const known = kept.get(locale) ?? readMessages(locale);
  kept.set(locale, known);
  return known;
}

async function readMessages(locale: "fr" | "en") {
  const files = await Promise.all(rooms.map((room) => import(`../../messages/${locale}/${room}.json`)));
  const texts = Object.fromEntries(rooms.map((room, index) => [room, files[index].default]));
  return locale === "fr" ? withFrenchSpaces(texts) : texts;
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  // Only staff pages have no language in their address.
  const locale = isLocale(asked) ? asked : await getStaffLocale();
  return { locale, messages: await loadMessages(locale), timeZone: "Europe/Paris" };
});
