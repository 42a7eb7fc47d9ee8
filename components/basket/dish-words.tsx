"use client";
import { useTranslations } from "next-intl";
import type { QuotedLine, QuotedPart } from "@/lib/orders/quote";

/** How a line was made up: what came off and on, of each half or of each choice of a menu. */
export function DishWords({ line, className = "" }: { line: QuotedLine; className?: string }) {
  if (line.parts.length === 0 && line.removed.length + line.added.length === 0) return null;
  return (
    <ul className={className}>
      {line.parts.length === 0 && <Changes part={line} />}
      {line.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never move, and two may be alike
        <Part key={index} part={part} />
      ))}
    </ul>
  );
}

function Part({ part }: { part: QuotedPart }) {
  const t = useTranslations("shop.basket");
  return (
    <li>
      {part.side === "whole" ? part.name : t(`half.${part.side}`, { name: part.name })}
      <ul className="pl-4">
        <Changes part={part} />
      </ul>
    </li>
  );
}

function Changes({ part: { removed, added } }: { part: Pick<QuotedPart, "removed" | "added"> }) {
  const t = useTranslations("shop.basket");
  return (
    <>
      {removed.map((one) => (
        <li key={one.code} className="line-through decoration-tomato">
          {t("without", { name: one.name })}
        </li>
      ))}
      {added.map((one) => (
        <li key={one.code} className="text-basil">
          {t("with", { name: one.name })}
        </li>
      ))}
    </>
  );
}
