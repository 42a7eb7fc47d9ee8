import Link from "next/link";
import { useTranslations } from "next-intl";
import type { CountHead } from "@/lib/inventory/count-lines";
import { Money } from "../../money";
import { Badge } from "../../ui/badge";
import { buttonLook } from "../../ui/button";
import { shelfWords } from "./shelf-words";

type CountListProps = {
  counts: CountHead[];
  outlet: string;
  rights: { count: boolean; close: boolean };
};

const tones = { open: "ember", closed: "basil", dropped: "plain" } as const;

/** The counts of an outlet: how far each is, and what came of it. */
export function CountList({ counts, outlet, rights }: CountListProps) {
  const t = useTranslations("inventory.counts");
  const shelf = shelfWords(t);
  return (
    <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
      {counts.map((count) => {
        const { id, kind, state, openedAt, openedBy, counted, lines } = count;
        const open = state === "open";
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b-2 px-4 py-3 last:border-b-0"
          >
            <div className="min-w-0 flex-1 basis-60">
              <h2 className="flex flex-wrap items-center gap-2 text-lg">
                {kind === "shelf" && count.shelf ? shelf(count.shelf) : t(`kinds.${kind}`)}
                <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
              </h2>
              <p className="text-ink-soft text-sm first-letter:uppercase">
                {t("by", { date: new Date(openedAt), name: openedBy ?? "nobody" })} ·{" "}
                {t("progress", { counted, lines })}
              </p>
            </div>
            {state === "closed" && (
              <Money
                cents={count.valueCents}
                className={count.valueCents < 0 ? "text-tomato" : "text-basil"}
              />
            )}
            <div className="flex gap-2">
              {open && rights.count && (
                <Link
                  href={`/staff/stock/${outlet}/comptages/${id}`}
                  className={buttonLook({ tone: "quiet", size: "small", className: "min-h-10" })}
                >
                  {t("goOn")}
                </Link>
              )}
              {(state === "closed" || (open && rights.close)) && (
                <Link
                  href={`/staff/stock/${outlet}/comptages/${id}/ecarts`}
                  className={buttonLook({ tone: "quiet", size: "small", className: "min-h-10" })}
                >
                  {t("review")}
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
