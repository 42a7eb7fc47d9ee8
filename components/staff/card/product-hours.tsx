"use client";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import { HoursForm } from "./hours-form";
import type { Into } from "./use-change";

type ProductHoursProps = { product: CardProduct; outlets: { slug: string; name: string }[]; into: Into };

/** When a product is sold at an outlet, or at all of them. */
export const ProductHours = ({ product, outlets, into }: ProductHoursProps) => (
  <HoursForm
    hours={product.hours}
    outlets={outlets}
    into={into}
    changes={(outlet, hours) => [{ kind: "hours", product: product.code, outlet, hours }]}
  />
);
