import { useLocale, useTranslations } from "next-intl";
import type { CardChange } from "@/lib/catalogue/card-change";
import { hoursWords } from "@/lib/catalogue/hours-words";
import { formatCents } from "@/lib/money";
import { percent } from "./percent";

/** A change in a sentence. `nameOf`: what a code of a product or an item is called. */
export function useChangeWords(nameOf: (code: string) => string, outletOf: (slug: string) => string) {
  const t = useTranslations("catalogue.drafts.change");
  const states = useTranslations("catalogue.states");
  const always = useTranslations("catalogue.drafts.diff")("always");
  const vat = useTranslations("catalogue.product");
  const ways = (rates: { delivery: string; takeaway: string; onSite: string }) => vat("vatWays", rates);
  const locale = useLocale();
  return (change: CardChange): string => {
    const at = "outlet" in change && change.outlet ? ` ${t("at", { outlet: outletOf(change.outlet) })}` : "";
    const money = (cents: number | null) => (cents === null ? t("group") : formatCents(cents, locale));
    const sectionOf = (code: string) => nameOf(`section:${code}`).replace("section:", "");
    switch (change.kind) {
      case "texts":
        return t("texts", { what: nameOf(change.product) });
      case "state":
        return t("state", { what: nameOf(change.product), state: states(change.state) });
      case "facts":
        return t("facts", { what: nameOf(change.product), section: sectionOf(change.section) });
      case "vat": {
        const { delivery, takeaway, on_site: onSite } = change.rates;
        const say = (rate: number) => percent(rate / 10_000, locale);
        const rates = ways({ delivery: say(delivery), takeaway: say(takeaway), onSite: say(onSite) });
        return t("vat", { what: nameOf(change.product), rates });
      }
      case "size":
        return t(change.withdrawn ? "sizeOff" : "sizeOn", { what: nameOf(change.item) });
      case "price":
        return t("price", { what: nameOf(change.item), price: money(change.priceCents) }) + at;
      case "presence":
        return t(change.onMenu ? "presenceOn" : "presenceOff", { what: nameOf(change.item) }) + at;
      case "hours": {
        const hours = change.hours.length > 0 ? hoursWords(change.hours, locale) : always;
        return t("hours", { what: nameOf(change.product), hours }) + at;
      }
      case "option":
        return t("option", {
          what: `${nameOf(change.option)} ${change.size}`,
          price: money(change.priceCents),
        });
      case "group_new":
        return t("groupNew", { what: change.nameFr });
      case "choice":
        return t(change.fresh ? "choiceNew" : "choice", { what: change.nameFr });
      case "choices":
        return t("choices", {
          what: nameOf(change.product),
          groups:
            change.groups.map((code) => nameOf(`group:${code}`).replace("group:", "")).join(", ") || "–",
        });
      case "group":
        return t("options", { what: change.nameFr });
      case "section_new":
        return t("sectionNew", { what: change.nameFr });
      case "section":
        return t("section", { what: sectionOf(change.section), name: change.nameFr });
      case "section_gone":
        return t("sectionGone", { what: sectionOf(change.section) });
      case "sections":
        return t("sections", { order: change.order.map(sectionOf).join(" · ") });
      case "offer":
        return t("offer", { what: change.nameFr, price: money(change.priceCents) });
      case "offer_at":
        return t("offer_at", { what: nameOf(change.offer) }) + at;
    }
  };
}
