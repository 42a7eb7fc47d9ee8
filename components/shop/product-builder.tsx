"use client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { useChoice } from "@/components/basket/choice";
import { IfMissing } from "@/components/basket/if-missing";
import { addLine } from "@/components/basket/store";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { Making, MenuProduct } from "@/lib/catalogue/menu";
import { useAvailability, useLiveAvailability } from "./availability";
import { BuilderAllergens } from "./builder-allergens";
import { BuilderFooter } from "./builder-footer";
import { BuilderForm } from "./builder-form";
import { DishPicture } from "./dish-picture";
import { useDrawingAtTouch } from "./drawing";
import { getMenu } from "./shop-menu";
import { takeOutlet } from "./take-outlet";
import { useBuilder } from "./use-builder";

const LaterAvailability = lazy(async () => ({
  default: (await import("./later-availability")).LaterAvailability,
}));

type ProductBuilderProps = {
  outlet: { id: string; slug: string; name: string };
  product: MenuProduct;
  menu: Making;
  art: string;
};

/** A product on a page of its own, for who comes by a link. */
export function ProductBuilder({ outlet, product, menu, art }: ProductBuilderProps) {
  const t = useTranslations("shop.product");
  useLiveAvailability(outlet);
  useDrawingAtTouch();
  const availability = useAvailability(outlet.id);
  const { day } = useChoice();
  const locale = useLocale();
  const [card, setCard] = useState<DrawnMenu | null>(null);
  const builder = useBuilder(card ?? menu, product, availability);
  /** A half, or what could be made instead, may be any of it. */
  const needCard = () => void getMenu(outlet.slug, locale).then(setCard, () => {});
  const [said, setSaid] = useState("");
  const add = () => {
    const line = builder.line();
    if (!line) return;
    takeOutlet(outlet);
    addLine(outlet.slug, line);
    setSaid(t("added", { name: product.name }));
  };
  return (
    <div className="grid gap-x-12 md:grid-cols-[minmax(0,28rem)_1fr]">
      {day && (
        <Suspense>
          <LaterAvailability outlet={outlet} day={day} />
        </Suspense>
      )}
      <div className="md:sticky md:top-24 md:self-start">
        <DishPicture
          product={product}
          removed={builder.removed}
          added={builder.added}
          half={builder.half}
          art={art}
          live
          className="mx-auto aspect-square w-full max-w-[22rem] md:max-w-none"
        />
        <BuilderAllergens builder={builder} className="mt-4 max-md:hidden" />
      </div>
      <div className="grid content-start gap-6 py-6">
        <div>
          <h1 className="font-extrabold text-5xl">{product.name}</h1>
          <p className="mt-2 text-pretty text-ink-soft text-lg">{product.description}</p>
        </div>
        <BuilderForm builder={builder} availability={availability} onWishHalf={needCard} />
        <IfMissing
          line={{ item: builder.made?.item ?? "", ifMissing: builder.wish }}
          products={card?.products ?? [product]}
          onOpen={needCard}
          onChange={builder.setWish}
        />
        <div className="sticky bottom-0 z-10 -mx-4 border-line border-t-2 bg-card px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:mx-0 sm:bottom-4 sm:rounded-full sm:border-2 sm:pb-3 sm:shadow-lg">
          <BuilderFooter builder={builder} editing={false} onDone={add} />
        </div>
        <p role="status" className="min-h-6 font-semibold text-basil">
          {said}
        </p>
      </div>
    </div>
  );
}
