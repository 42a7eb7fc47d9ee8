"use client";
import { ShoppingBasket } from "lucide-react";
import { useTranslations } from "next-intl";
import { countDishes, useBasket } from "@/components/basket/store";
import { Link } from "@/components/navigation";

export function BasketLink() {
  const t = useTranslations("shop.header");
  const count = countDishes(useBasket());
  return (
    <Link
      href="/panier"
      prefetch={false}
      aria-label={t("basket", { count })}
      className="relative flex h-12 min-w-12 items-center justify-center gap-2 rounded-full bg-tomato px-3 font-semibold text-on-tomato hover:bg-tomato-strong"
    >
      <ShoppingBasket aria-hidden className="size-5" />
      <span aria-hidden className="max-md:hidden">
        {t("basketWord")}
      </span>
      {count > 0 && (
        <span
          aria-hidden
          className="-top-1 -right-1 absolute grid h-6 min-w-6 place-items-center rounded-full border-2 border-paper bg-ink px-1 font-bold text-paper text-xs tabular-nums"
        >
          {count}
        </span>
      )}
    </Link>
  );
}
