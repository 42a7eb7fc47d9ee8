"use client";
import { useTranslations } from "next-intl";
import { type KeptLine, removeLine, replaceLine, seenTotalCents, useBasket } from "@/components/basket/store";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { Quantity } from "@/components/ui/quantity";
import type { MenuCard } from "@/lib/catalogue/menu-cards";

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
              {basket.lines.map((line) => (
                <AsideLine key={line.key} line={line} cards={basket.outlet === outlet.slug ? cards : []} />
              ))}
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

function AsideLine({ line, cards }: { line: KeptLine; cards: readonly MenuCard[] }) {
  const t = useTranslations("common");
  const cardOf = (code: string) => cards.find(({ items }) => items.some((item) => item.code === code));
  const size = cardOf(line.item)?.items.find((item) => item.code === line.item)?.size;
  const name = [line, ...(line.others ?? [])]
    .map(({ item }) => cardOf(item)?.name ?? item)
    .join(line.menu ? " + " : " / ");
  return (
    <li className="grid gap-2 py-3">
      <p className="flex justify-between gap-3">
        <span className="font-semibold">
          {name}
          {size && size !== "ONE" && !line.menu && (
            <span className="font-normal text-ink-soft"> · {t(`size.${size}`)}</span>
          )}
        </span>
        <Money cents={line.seenCents * line.quantity} />
      </p>
      <Quantity
        value={line.quantity}
        least={0}
        most={20}
        onChange={(quantity) => (quantity === 0 ? removeLine(line.key) : replaceLine({ ...line, quantity }))}
        labels={{ name: t("quantity.name", { name }), less: t("quantity.less"), more: t("quantity.more") }}
      />
    </li>
  );
}
