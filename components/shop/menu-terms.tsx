"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { choose, getChoice, useChoice } from "@/components/basket/choice";
import { useInBrowser } from "@/components/basket/kept";
import { useBasket } from "@/components/basket/store";
import { Link } from "@/components/navigation";
import { Skeleton } from "@/components/ui/skeleton";
import { formatCents } from "@/lib/money";
import { DaySlot } from "./day-slot";
import { outletName } from "./outlet-name";

type Outlet = { id: string; slug: string; name: string };

/** What getting it here costs, and for when it is; known in the browser only. */
export function MenuTerms({ outlet }: { outlet: Outlet }) {
  if (!useInBrowser()) return <Skeleton className="mx-auto mb-13 h-5 w-56" />;
  return (
    <>
      <Terms {...outlet} />
      <DaySlot outlet={outlet} />
    </>
  );
}

/** From how much on one delivers, and for what; or that the order is so far at another outlet. */
function Terms({ slug, name }: Outlet) {
  const t = useTranslations("shop.menu");
  const locale = useLocale();
  const { outlet, mode, address, feeCents, minimumCents } = useChoice();
  const { lines } = useBasket();

  useEffect(() => {
    // Who comes by a link has chosen by coming.
    if (!getChoice().outlet) choose({ outlet: { slug, name } });
  }, [slug, name]);

  const there = outlet && outlet.slug !== slug && lines.length > 0 ? outletName(outlet.name) : null;
  if (there)
    return <p className="text-center text-sm">{t("elsewhere", { outlet: there, here: outletName(name) })}</p>;
  if (mode === "takeaway") return <p className="text-center text-ink-soft text-sm">{t("takeawayTerms")}</p>;
  if (!address || feeCents === null || minimumCents === null) {
    return (
      <p className="text-center text-sm">
        <Link href="/" prefetch={false} className="font-semibold underline underline-offset-4">
          {t("giveAddress")}
        </Link>
      </p>
    );
  }
  const fee = formatCents(feeCents, locale);
  return (
    <p className="text-center text-ink-soft text-sm">
      {t("deliveryTerms", {
        free: feeCents === 0 ? "yes" : "no",
        fee,
        minimum: formatCents(minimumCents, locale),
      })}
    </p>
  );
}
