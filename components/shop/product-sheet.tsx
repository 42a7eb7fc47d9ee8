"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { IfMissing } from "@/components/basket/if-missing";
import { addLine, type KeptLine } from "@/components/basket/store";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuProduct } from "@/lib/catalogue/menu";
import { useAvailability, useLiveAvailability } from "./availability";
import { BuilderAllergens } from "./builder-allergens";
import { BuilderFooter } from "./builder-footer";
import { BuilderForm } from "./builder-form";
import { DishPicture } from "./dish-picture";
import { loadDrawing } from "./drawing";
import { takeOutlet } from "./take-outlet";
import { useBuilder } from "./use-builder";
import { useCard } from "./use-card";

type ProductSheetProps = {
  outlet: { id: string; slug: string; name: string };
  /** The product's code. */
  code: string;
  /** The line it is already, when it is changed. */
  line?: KeptLine;
  /** Where what was chosen goes, when it is not into the basket. */
  onChoose?: (chosen: Omit<KeptLine, "key">) => void;
  onClose: () => void;
  onAdded: (sentence: string) => void;
};

/** A product over the page it was opened from. */
export function ProductSheet({ code, ...props }: ProductSheetProps) {
  const { outlet, onClose } = props;
  const t = useTranslations();
  const { menu, failed } = useCard(outlet.slug);
  const product = menu?.products.find((other) => other.code === code);
  if (product && menu) return <Open menu={menu} product={product} {...props} />;
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("shop.product.loading")}
      hideTitle
      closeLabel={t("common.do.close")}
      wide
    >
      {failed || menu ? (
        <div className="grid justify-items-start gap-4 p-8">
          <p className="pr-10 font-semibold text-lg">{t("shop.product.failed")}</p>
          <Button onClick={onClose}>{t("common.do.close")}</Button>
        </div>
      ) : (
        <div className="grid gap-5 p-6 sm:grid-cols-2">
          <Skeleton className="mx-auto aspect-square w-3/4 rounded-full" />
          <div className="grid content-start gap-4">
            <Skeleton className="h-9 w-2/3" />
            <Skeleton className="h-16 w-full" />
            <Skeleton className="h-32 w-full" />
          </div>
        </div>
      )}
    </Sheet>
  );
}

type OpenProps = Omit<ProductSheetProps, "code"> & { menu: DrawnMenu; product: MenuProduct };

function Open({ menu, product, outlet, line, onChoose, onClose, onAdded }: OpenProps) {
  const t = useTranslations();
  useEffect(loadDrawing, []);
  useLiveAvailability(outlet);
  const availability = useAvailability(outlet.id);
  const builder = useBuilder(menu, product, availability, line);

  const done = () => {
    const chosen = builder.line();
    if (!chosen) return;
    if (onChoose) onChoose(chosen);
    else {
      takeOutlet(outlet);
      addLine(outlet.slug, chosen);
    }
    onAdded(t("shop.product.added", { name: product.name }));
    onClose();
  };

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={product.name}
      hideTitle
      closeLabel={t("common.do.close")}
      wide
      footer={<BuilderFooter builder={builder} editing={line !== undefined} onDone={done} />}
    >
      <div className="grid md:grid-cols-[minmax(0,22rem)_1fr]">
        <div className="overflow-hidden bg-ember-wash md:sticky md:top-0 md:self-start md:bg-transparent md:pb-6 md:pl-6">
          <DishPicture
            product={product}
            removed={builder.removed}
            added={builder.added}
            half={builder.half}
            art={menu.art[product.code] ?? ""}
            live
            className="mx-auto -mt-20 mb-3 aspect-square w-[17.500rem] md:mt-6 md:mb-5 md:w-[20rem]"
          />
          <BuilderAllergens builder={builder} className="max-md:hidden" />
        </div>
        <div className="grid content-start gap-6 px-5 pt-5 pb-8 md:pt-8 md:pr-8">
          <div className="md:pr-10">
            <h2 className="font-extrabold text-4xl">{product.name}</h2>
            <p className="mt-2 text-pretty text-ink-soft">{product.description}</p>
          </div>
          <BuilderForm builder={builder} availability={availability} />
          <IfMissing
            line={{ item: builder.made?.item ?? "", ifMissing: builder.wish }}
            products={menu.products}
            onChange={builder.setWish}
          />
        </div>
      </div>
    </Sheet>
  );
}
