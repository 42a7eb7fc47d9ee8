"use client";
import { useTranslations } from "next-intl";
import type { TicketPart } from "@/lib/kitchen/ticket";

/** A pizza in a word or two: both halves, and its size. */
export function PizzaName({ parts }: { parts: readonly TicketPart[] }) {
  const t = useTranslations("kitchen");
  const [part] = parts;
  const size = part ? t(`size.${part.size}`) : "";
  return (
    <span className="font-bold text-lg leading-tight">
      {parts.map(({ name }) => name).join(" / ")}
      {size && <span className="ml-1.5 font-display font-extrabold">{size}</span>}
    </span>
  );
}
