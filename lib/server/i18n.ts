import { getRequestConfig } from "next-intl/server";
import { isLocale, routing } from "../i18n";

/** One file of texts per room of the product, so that a page ships only what it says. */
const rooms = ["common", "shop", "checkout", "tracking", "staff", "kitchen", "counter", "delivery", "refusals", "mail"] as const;

export async function loadMessages(locale: "fr" | "en") {
  const files = await Promise.all(rooms.map((room) => import(`../../messages/${locale}/${room}.json`)));
  return Object.fromEntries(rooms.map((room, index) => [room, files[index].default]));
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : routing.defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: "Europe/Paris" };
});
