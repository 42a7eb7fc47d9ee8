"use client";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import type { MenuProduct } from "@/lib/catalogue/menu";
import { smallOf } from "@/lib/catalogue/picture";
import { type Availability, scarce } from "@/lib/stock/availability";
import { whenWords } from "@/lib/when-words";
import type { CounterMenu, MenuItem } from "./line-price";

type ProductTileProps = {
  product: MenuProduct;
  menu: CounterMenu;
  availability: Availability;
  add: (item: string) => void;
  /** Code of what Enter would add. */
  first?: string;
};

/** A dish with a button a size: one tap puts it on the ticket; few left is said, none left says why. */
export function ProductTile({ product, menu, availability, add, first }: ProductTileProps) {
  const t = useTranslations("counter.card");
  const locale = useLocale();
  const gone = product.items.every(({ code }) => availability.items[code]?.left === 0);
  const here = availability.items[product.items[0]?.code ?? ""];
  const because = gone && here?.because;
  const later = gone && here?.hours ? here.until : null;
  const art = menu.art[product.code];
  return (
    <li
      className={classes(
        "grid content-between gap-2 rounded-2xl border-2 border-line bg-card p-2.5",
        gone && "bg-paper",
      )}
    >
      <div className="flex items-center gap-2.5">
        {art && (
          <img
            src={`/art/${smallOf(art)}`}
            alt=""
            width={48}
            height={48}
            loading="lazy"
            className={classes("size-12 shrink-0", gone && "opacity-50 grayscale")}
          />
        )}
        <div className="min-w-0">
          <p className="font-display font-bold text-lg leading-tight">{product.name}</p>
          {gone ? (
            <p className="font-semibold text-sm text-tomato">
              {later
                ? t("later", { time: whenWords(later, locale, new Date()) })
                : because
                  ? t("gone", { ingredient: menu.ingredients[because]?.name ?? "" })
                  : t("stopped")}
            </p>
          ) : (
            product.kind === "pizza" && (
              <p className="line-clamp-2 text-ink-soft text-xs leading-snug">{recipeOf(product, menu)}</p>
            )
          )}
        </div>
      </div>
      <div className="flex gap-1.5">
        {product.items.map((item) => (
          <SizeButton
            key={item.code}
            {...{ item, product, add }}
            left={availability.items[item.code]?.left}
            isFirst={first === item.code}
          />
        ))}
      </div>
    </li>
  );
}

/** What makes it this pizza: dough and sauce are no news on their shelf. */
const recipeOf = (product: MenuProduct, menu: CounterMenu): string =>
  product.recipe
    .filter(({ ingredient }) => !/^(?:pate|sauce_|creme)/.test(ingredient))
    .map(({ ingredient }) => menu.ingredients[ingredient]?.name)
    .filter(Boolean)
    .join(", ");

type SizeButtonProps = {
  item: MenuItem;
  product: MenuProduct;
  left: number | undefined;
  isFirst: boolean;
  add: (item: string) => void;
};

function SizeButton({ item, product, left, isFirst, add }: SizeButtonProps) {
  const t = useTranslations("counter");
  const size = item.size === "ONE" ? "" : t(`size.${item.size}`);
  return (
    <button
      type="button"
      disabled={left === 0}
      onClick={() => add(item.code)}
      aria-label={`${product.name} ${size}`}
      className={classes(
        "grid min-h-12 flex-1 place-items-center content-center rounded-xl border-2 bg-paper px-1 py-1 leading-tight transition-transform hover:border-tomato hover:bg-tomato-wash active:scale-95 disabled:border-line disabled:opacity-45",
        isFirst ? "border-tomato bg-tomato-wash" : "border-line",
      )}
    >
      {size && <span className="font-semibold text-xs">{size}</span>}
      <Money cents={item.priceCents} className="font-bold text-sm" />
      {left !== undefined && left > 0 && (
        <span className={classes("text-[0.7rem]", left <= scarce ? "font-bold text-ember" : "text-ink-soft")}>
          {t("card.left", { count: left })}
        </span>
      )}
    </button>
  );
}
