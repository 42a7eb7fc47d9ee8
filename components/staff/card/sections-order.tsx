"use client";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button";
import { classes } from "../../ui/classes";
import { SaveFoot } from "./save-foot";
import { type Into, useChange } from "./use-change";

type Named = { code: string; name: string };
type Way = "up" | "down";

/** In which order the card is leafed through: dragged, or moved by arrows that a keyboard reaches. */
export function SectionsOrder({ sections, into }: { sections: readonly Named[]; into: Into }) {
  const t = useTranslations("catalogue.sections");
  const [order, set] = useState(sections);
  const [dragged, drag] = useState<string | null>(null);
  const [said, say] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ code: string; way: Way } | null>(null);
  const { refusal, pending, saveWord, send } = useChange(into);
  const placeOf = (code: string) => order.findIndex((one) => one.code === code);
  const put = (code: string, place: number) => {
    const one = order[placeOf(code)];
    if (!one || place < 0 || place >= order.length) return;
    set(order.toSpliced(placeOf(code), 1).toSpliced(place, 0, one));
    say(t("at", { name: one.name, place: place + 1, of: order.length }));
  };

  // A row that moved in the page has lost the focus; at an end its other arrow gets it.
  useEffect(() => {
    const last = moved.current;
    if (!last || !order.some(({ code }) => code === last.code)) return;
    moved.current = null;
    const arrows = [last.way, last.way === "up" ? "down" : "up"].map((way) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${last.code} ${way}"]`),
    );
    arrows.find((arrow) => arrow && !arrow.disabled)?.focus();
  }, [order]);

  const arrow = ({ code, name }: Named, way: Way, index: number) => {
    const Arrow = way === "up" ? ArrowUp : ArrowDown;
    return (
      <Button
        tone="ghost"
        size="icon"
        data-move={`${code} ${way}`}
        disabled={way === "up" ? index === 0 : index === order.length - 1}
        aria-label={t(way, { name })}
        onClick={() => {
          moved.current = { code, way };
          put(code, way === "up" ? index - 1 : index + 1);
        }}
      >
        <Arrow aria-hidden className="size-5" />
      </Button>
    );
  };

  return (
    <div className="grid gap-4">
      <p className="text-ink-soft text-sm">{t("orderLead")}</p>
      <ol ref={list} className="rounded-xl border-2 border-line">
        {order.map((section, index) => (
          <li
            key={section.code}
            draggable
            onDragStart={() => drag(section.code)}
            onDragEnd={() => drag(null)}
            onDragOver={(event) => event.preventDefault()}
            onDragEnter={() => dragged && dragged !== section.code && put(dragged, index)}
            className={classes(
              "flex cursor-grab items-center gap-2 border-line border-b px-3 py-1.5 last:border-b-0",
              dragged === section.code && "bg-ember-wash",
            )}
          >
            <GripVertical aria-hidden className="size-5 shrink-0 text-ink-soft" />
            <span className="min-w-0 flex-1 font-semibold [overflow-wrap:anywhere]">{section.name}</span>
            {arrow(section, "up", index)}
            {arrow(section, "down", index)}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <SaveFoot
        refusal={refusal}
        word={saveWord}
        disabled={pending || order.every(({ code }, index) => code === sections[index]?.code)}
        onSave={() => send([{ kind: "sections", order: order.map(({ code }) => code) }])}
      />
    </div>
  );
}
