"use client";
import { lazy, Suspense, useMemo, useState } from "react";
import type { MenuSection } from "@/lib/catalogue/menu";
import { type PackedCard, unpacked } from "@/lib/catalogue/packed-card";
import { useLiveAvailability } from "./availability";
import { BasketAside } from "./basket-aside";
import { BasketBar } from "./basket-bar";
import { FetchedTexts } from "./fetched-texts";
import { passes, useFilters } from "./filters";
import { MenuLine } from "./menu-line";
import { MenuNav } from "./menu-nav";
import { OfferBanner } from "./offer-banner";
import { useOpenProduct } from "./open-product";

const loadSheet = () => import("./product-sheet");
const ProductSheet = lazy(async () => ({ default: (await loadSheet()).ProductSheet }));
const NothingLeft = lazy(async () => ({ default: (await import("./nothing-left")).NothingLeft }));

type MenuBoardProps = {
  outlet: { id: string; slug: string; name: string };
  sections: readonly MenuSection[];
  packed: readonly PackedCard[];
  names: Record<string, string>;
  /** The price of the cheapest menu; null when there is none. */
  offersFromCents: number | null;
};

/** The menu that answers: what is left, what is filtered away, what is in the basket. Its lines come in the page's HTML. */
export function MenuBoard({ outlet, sections, packed, names, offersFromCents }: MenuBoardProps) {
  const cards = useMemo(
    () => packed.map((card) => unpacked(card, names, sections)),
    [packed, names, sections],
  );
  const filters = useFilters();
  const [said, setSaid] = useState("");
  const product = useOpenProduct(outlet.slug);
  useLiveAvailability(outlet);
  const shown = cards.filter((card) => passes(card, filters));
  const present = sections.filter((section) => shown.some((card) => card.section === section.code));

  return (
    <>
      <MenuNav sections={present} cards={cards} shown={shown.length} />
      <div className="mx-auto grid max-w-7xl gap-10 px-4 sm:px-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          {offersFromCents !== null && (
            <OfferBanner outlet={outlet} fromCents={offersFromCents} onAdded={setSaid} />
          )}
          {present.map((section) => (
            <section
              key={section.code}
              id={section.code}
              aria-labelledby={`${section.code}-title`}
              className="scroll-mt-32 pt-9"
            >
              <h2 id={`${section.code}-title`} className="font-extrabold text-4xl">
                {section.name}
              </h2>
              {section.lead && <p className="mt-1 text-ink-soft">{section.lead}</p>}
              <ul className="mt-2 grid grid-cols-1 gap-x-10 xl:grid-cols-2">
                {shown
                  .filter((card) => card.section === section.code)
                  .map((card) => (
                    <MenuLine
                      key={card.code}
                      card={card}
                      outlet={outlet}
                      names={names}
                      eager={cards.indexOf(card) < 4}
                      onIntent={loadSheet}
                      onOpen={product.open}
                      onAdded={setSaid}
                    />
                  ))}
              </ul>
            </section>
          ))}
          {present.length === 0 && (
            <Suspense fallback={<div className="h-96" />}>
              <FetchedTexts>
                <NothingLeft />
              </FetchedTexts>
            </Suspense>
          )}
        </div>
        <BasketAside outlet={outlet} cards={cards} />
      </div>
      <BasketBar />
      <p role="status" className="sr-only">
        {said}
      </p>
      {product.code && (
        <Suspense>
          <FetchedTexts>
            <ProductSheet outlet={outlet} code={product.code} onClose={product.close} onAdded={setSaid} />
          </FetchedTexts>
        </Suspense>
      )}
    </>
  );
}
