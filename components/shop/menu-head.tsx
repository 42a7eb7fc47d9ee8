import { useTranslations } from "next-intl";
import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { MenuTerms } from "./menu-terms";
import { OpeningBadge } from "./opening-badge";
import { outletName } from "./outlet-name";
import { SpecialDays } from "./special-days";
import { TimedModes } from "./timed-modes";

/** Whose menu it is, and how one gets it. */
export function MenuHead({ outlet }: { outlet: ShopOutlet }) {
  const t = useTranslations("shop.menu");
  const { id, slug, name, street, city } = outlet;
  return (
    <div className="mx-auto grid max-w-7xl gap-4 px-4 pt-7 pb-5 sm:px-6 md:grid-cols-[1fr_22rem] md:items-end md:pt-12">
      <div className="grid justify-items-start gap-2">
        <OpeningBadge slug={slug} />
        <h1 className="font-extrabold text-5xl leading-none sm:text-6xl">
          <span className="sr-only">{t("title")} : </span>
          {outletName(name)}
        </h1>
        <p className="text-ink-soft">{t("outletLead", { street, city })}</p>
        <SpecialDays slug={slug} within={6} />
      </div>
      <div className="grid gap-2">
        <TimedModes slug={slug} />
        <MenuTerms outlet={{ id, slug, name }} />
      </div>
    </div>
  );
}
