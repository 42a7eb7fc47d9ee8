"use client";
import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { MenuSection } from "@/lib/catalogue/menu";
import type { MenuCard } from "@/lib/catalogue/menu-cards";
import { FetchedTexts } from "./fetched-texts";
import { useFilters } from "./filters";

const loadPanel = () => import("./filter-panel");
const FilterPanel = lazy(async () => ({ default: (await loadPanel()).FilterPanel }));

type MenuNavProps = { sections: readonly MenuSection[]; cards: readonly MenuCard[]; shown: number };

/** The sections of the card, always at hand, and what filters them. */
export function MenuNav({ sections, cards, shown }: MenuNavProps) {
  const t = useTranslations("shop.menu");
  const { vegetarian, avoid } = useFilters();
  const [open, setOpen] = useState(false);
  const current = useCurrentSection(sections.map(({ code }) => code));
  const strip = useRef<HTMLUListElement>(null);
  const active = avoid.length + (vegetarian ? 1 : 0);

  useEffect(() => {
    // On a narrow screen the strip scrolls along with the page.
    const chip = strip.current?.querySelector<HTMLElement>(`[href="#${current}"]`);
    if (chip) strip.current?.scrollTo({ left: chip.offsetLeft - 60, behavior: "smooth" });
  }, [current]);

  return (
    <div className="sticky low:static top-16 z-20 border-line border-b-2 bg-paper">
      <div className="mx-auto flex max-w-7xl items-center gap-2 px-4 sm:px-6">
        <button
          type="button"
          aria-expanded={open}
          aria-controls="filters"
          onPointerEnter={loadPanel}
          onClick={() => setOpen(!open)}
          className="inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border-2 border-line bg-card px-3.5 font-semibold text-sm hover:border-crust aria-expanded:border-ink"
        >
          <SlidersHorizontal aria-hidden className="size-4" />
          <span className="max-sm:sr-only">{t("filters.title")}</span>
          {active > 0 && (
            <span className="grid size-5 place-items-center rounded-full bg-basil text-paper text-xs tabular-nums">
              {active}
            </span>
          )}
        </button>
        <nav aria-label={t("categories")} className="min-w-0 flex-1">
          <ul ref={strip} className="no-bar relative flex gap-1 overflow-x-auto py-2">
            {sections.map((section) => (
              <li key={section.code} className="shrink-0">
                <a
                  href={`#${section.code}`}
                  aria-current={section.code === current ? "true" : undefined}
                  className="block rounded-full px-3.5 py-2.5 font-semibold text-[0.95rem] text-ink-soft leading-none hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper"
                >
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div id="filters" hidden={!open} className="max-h-[70dvh] overflow-y-auto border-line border-t-2">
        {open && (
          <Suspense fallback={<div className="h-40" />}>
            <FetchedTexts>
              <FilterPanel cards={cards} shown={shown} onDone={() => setOpen(false)} />
            </FetchedTexts>
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The section being read: the last whose top has passed under the bar. */
function useCurrentSection(sections: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(sections[0]);
  const key = sections.join();
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        if (entered) setCurrent(entered.target.id);
      },
      { rootMargin: "-140px 0px -70% 0px" },
    );
    for (const id of key.split(",")) {
      const section = document.getElementById(id);
      if (section) watcher.observe(section);
    }
    return () => watcher.disconnect();
  }, [key]);
  return current && sections.includes(current) ? current : sections[0];
}
