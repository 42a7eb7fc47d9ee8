"use client";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { seenTotalCents, useBasket } from "@/components/basket/store";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import type { MenuCard } from "@/lib/catalogue/menu-cards";

const AsideLines = lazy(async () => ({ default: (await import("./aside-lines")).AsideLines }));

/** The basket beside the menu on wide screens: a receipt that fills up. */
export function BasketAside({ outlet, cards }: { outlet: { slug: string }; cards: readonly MenuCard[] }) {
  const t = useTranslations("shop.menu");
  const basket = useBasket();
  return (
    <aside aria-labelledby="basket-title" className="max-lg:hidden">
      <div className="receipt sticky top-36 mt-9 flex max-h-[calc(100dvh-10.500rem)] flex-col bg-card px-5 pt-6 pb-8">
        <h2 id="basket-title" className="text-2xl">
          {t("basketTitle")}
        </h2>
        {basket.lines.length === 0 && <p className="mt-2 text-ink-soft">{t("basketEmpty")}</p>}
        {basket.lines.length > 0 && (
          <>
            <ul className="mt-3 min-h-0 flex-1 divide-y-2 divide-line divide-dashed overflow-y-auto">
              <Suspense>
                <AsideLines lines={basket.lines} cards={basket.outlet === outlet.slug ? cards : []} />
              </Suspense>
            </ul>
            <Link
              href="/panier"
              prefetch={false}
              className={buttonLook({ wide: true, className: "mt-4 justify-between!" })}
            >
              {t("seeBasket")}
              <Money cents={seenTotalCents(basket)} />
            </Link>
          </>
        )}
      </div>
    </aside>
  );
}
