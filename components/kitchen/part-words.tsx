"use client";
import { useTranslations } from "next-intl";
import type { TicketPart } from "@/lib/kitchen/ticket";
import { classes } from "../ui/classes";

/** A pizza in words: what it is, its size, what is left out (struck and said) and what is added (coloured and said). */
export function PartWords({ part, done }: { part: TicketPart; done: boolean }) {
  const t = useTranslations("kitchen");
  const removed = part.memo.filter(({ change }) => change === "removed");
  const added = part.memo.filter(({ change }) => change === "added");
  const size = t(`size.${part.size}`);
  return (
    <span className="block">
      <span className={classes("font-bold text-xl leading-8", done && "line-through")}>{part.name}</span>
      {size && (
        <span className="ml-2 inline-grid h-7 min-w-7 place-items-center rounded-full border-2 border-current px-1 align-[2px] font-display font-extrabold text-base leading-none">
          <span aria-hidden>{size}</span>
          <span className="sr-only">{t(`sizeName.${part.size}`)}</span>
        </span>
      )}
      {part.side !== "whole" && (
        <span className="ml-2 font-semibold text-ink-soft text-sm">{t(`line.${part.side}`)}</span>
      )}
      {part.options.map((name) => (
        <span key={name} className="block font-bold text-ember text-lg leading-snug">
          {name}
        </span>
      ))}
      {removed.map(({ code, name }) => (
        <span key={code} className="block font-bold text-lg text-tomato-strong leading-snug">
          <span className="uppercase">{t("line.without")}</span> <s className="decoration-2">{name}</s>
        </span>
      ))}
      {added.map(({ code, name }) => (
        <span key={code} className="block font-bold text-basil text-lg leading-snug">
          {t("line.plus")} {name}
        </span>
      ))}
    </span>
  );
}
