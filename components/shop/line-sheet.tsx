"use client";
import type { KeptLine } from "@/components/basket/store";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import type { MenuOffer } from "@/lib/catalogue/menu";
import { OfferSteps } from "./offer-steps";
import { ProductSheet } from "./product-sheet";

/** What a sheet is open for: a line there is, a dish of the card, or a menu at one price. */
export type Making = { line: KeptLine } | { product: string } | { offer: MenuOffer };

type LineSheetProps = {
  outlet: { id: string; slug: string; name: string };
  menu: DrawnMenu;
  making: Making;
  onChoose: (chosen: Omit<KeptLine, "key">) => void;
  onClose: () => void;
};

/** The sheet in which a line is made or made anew: its dish's, or its menu's. */
export function LineSheet({ menu, making, ...sheet }: LineSheetProps) {
  const line = "line" in making ? making.line : undefined;
  const offer = "offer" in making ? making.offer : menu.offers.find(({ code }) => code === line?.menu);
  if (offer) return <OfferSteps {...sheet} {...{ menu, offer, line }} />;
  const ofLine = menu.products.find(({ items }) => items.some(({ code }) => code === line?.item));
  const code = "product" in making ? making.product : (ofLine?.code ?? "");
  return <ProductSheet {...sheet} {...{ code, line }} onAdded={() => {}} />;
}
