"use client";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { countDishes, seenTotalCents, useBasket } from "@/components/basket/store";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";

/** What one has so far, at the thumb; wide screens show the basket itself instead. */
export function BasketBar() {
  const t = useTranslations("shop.menu");
  const basket = useBasket();
  const count = countDishes(basket);
  if (count === 0) return null;
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 bg-gradient-to-t from-paper via-paper/85 to-transparent px-3 pt-8 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden">
      <Link
        href="/panier"
        prefetch={false}
        className="flex min-h-14 items-center gap-3 rounded-full bg-tomato px-5 font-semibold text-on-tomato shadow-[0_6px_20px_rgb(43_23_16/0.3)] hover:bg-tomato-strong"
      >
        <span className="grid size-8 place-items-center rounded-full bg-on-tomato font-bold text-tomato tabular-nums">
          {count}
        </span>
        {t("seeBasket")}
        <Money cents={seenTotalCents(basket)} className="ml-auto" />
        <ArrowRight aria-hidden className="size-5" />
      </Link>
    </div>
  );
}
