import type { ProductKind } from "@/db/enums";

/** A part of the card: what stands in it is of its kind, which rules ask for; its name and place say nothing to any of them. */
export type Section = {
  code: string;
  kind: ProductKind;
  nameFr: string;
  nameEn: string;
  leadFr: string;
  leadEn: string;
};
