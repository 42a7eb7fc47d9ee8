"use client";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import type { MenuOffer } from "@/lib/catalogue/menu";
import type { Availability } from "@/lib/stock/availability";
import { type Category, categories, categoryOf } from "./categories";
import { KeyHint } from "./key-hint";
import type { CounterMenu } from "./line-price";
import { OfferTile } from "./offer-tile";
import { ProductTile } from "./product-tile";
import { entryOf, isNamed, itemOf } from "./quick-entry";

type ProductBoardProps = {
  menu: CounterMenu;
  availability: Availability;
  add: (item: string, quantity?: number) => void;
  /** A menu is to be put together. */
  build: (offer: MenuOffer) => void;
};

/** The card, a shelf at a time; typing `2 reine l` and Enter adds two large ones without a look at it. */
export function ProductBoard({ menu, availability, add, build }: ProductBoardProps) {
  const t = useTranslations("counter.card");
  const [shelf, choose] = useState<Category>("tomato");
  const [text, type] = useState("");
  const entry = text.trim() ? entryOf(text, menu.products) : null;
  const shown = entry ? entry.products : menu.products.filter((product) => categoryOf(product) === shelf);
  const offers = menu.offers.filter(({ name }) => (entry ? isNamed(name, text) : shelf === "menu"));
  const [offer] = offers;
  const first = entry?.products[0] && itemOf(entry.products[0], entry.size);
  const enter = () => {
    if (entry && !first && offer) build(offer);
    if (!entry || !first || (availability.items[first.code]?.left ?? 1) < 1) return;
    add(first.code, entry.quantity);
    type("");
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="sticky top-14 z-10 grid gap-2 bg-paper p-3 pb-2 md:static md:px-4">
        <label className="relative">
          <span className="sr-only">{t("search")}</span>
          <Search aria-hidden className="absolute top-3 left-4 size-5 text-ink-soft" />
          <input
            id="card-search"
            type="search"
            autoComplete="off"
            enterKeyHint="done"
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) enter();
              if (event.key === "Escape") type("");
            }}
            placeholder={t("searchHint")}
            className={classes(inputLook, "min-h-11 pr-12 pl-12")}
          />
          <span className="absolute top-3 right-3">
            <KeyHint>/</KeyHint>
          </span>
        </label>
        <div
          role="tablist"
          aria-label={t("shelves")}
          className="-mx-3 flex gap-2 overflow-x-auto px-3 md:mx-0 md:px-0"
        >
          {categories.map((name, index) => (
            <button
              key={name}
              id={`shelf-${name}`}
              type="button"
              role="tab"
              aria-selected={!entry && shelf === name}
              aria-controls="shelf"
              onClick={() => {
                type("");
                choose(name);
              }}
              className="flex min-h-11 shrink-0 items-center justify-center rounded-full border-2 border-line bg-card px-4 font-semibold hover:border-crust aria-selected:border-tomato aria-selected:bg-tomato aria-selected:text-on-tomato lg:flex-1"
            >
              {t(`shelf.${name}`)}
              <KeyHint>{`Alt ${index + 1}`}</KeyHint>
            </button>
          ))}
        </div>
      </div>
      <div
        id="shelf"
        role="tabpanel"
        aria-labelledby={`shelf-${shelf}`}
        className="min-h-0 flex-1 overflow-y-auto p-3 pt-1 md:px-4"
      >
        {shown.length + offers.length === 0 && (
          <p className="px-2 py-10 text-center text-ink-soft">{t("nothing", { text })}</p>
        )}
        <ul className="grid grid-cols-1 gap-2.5 sm:grid-cols-2 xl:grid-cols-3">
          {offers.map((one) => (
            <OfferTile key={one.code} offer={one} build={build} />
          ))}
          {shown.map((product) => (
            <ProductTile
              key={product.code}
              {...{ product, menu, availability, add }}
              first={entry ? first : undefined}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
