"use client";
import { CloudOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SheetLine } from "@/lib/inventory/count-lines";
import { useInBrowser } from "../../basket/kept";
import { buttonLook } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { RecordCounts } from "./count-actions";
import { CountLine } from "./count-line";
import { shelfWords } from "./shelf-words";
import { useCounting } from "./use-counting";

type CountSheetProps = {
  outlet: string;
  count: string;
  lines: (Pick<SheetLine, "code" | "unit" | "category" | "counted"> & { name: string })[];
  record: RecordCounts;
  /** Where one goes on when everything is counted. */
  next: string;
};

/** The sheet on a phone, in the order of the shelves. It works on without a connection and says what is not sent yet. */
export function CountSheet({ outlet, count, lines, record, next }: CountSheetProps) {
  const t = useTranslations("inventory.counts");
  const shelf = shelfWords(t);
  const here = useInBrowser();
  const { entries, unsent, refusal, note } = useCounting(outlet, count, record);
  const counted = lines.filter(({ code, counted: had }) => entries[code] || had !== null).length;
  const shelves = [...new Set(lines.map(({ category }) => category))];
  return (
    <div className="grid gap-4">
      <div
        role="status"
        className="sticky top-16 z-10 grid gap-1 rounded-2xl border-2 border-line bg-card px-4 py-3 shadow-md"
      >
        <p className="font-bold text-lg">{t("progress", { counted, lines: lines.length })}</p>
        {unsent > 0 ? (
          <p className="flex items-start gap-2 font-semibold text-ember">
            <CloudOff aria-hidden className="mt-0.5 size-5 shrink-0" />
            {t("unsent", { count: unsent })}
          </p>
        ) : (
          <p className="text-basil">{here && counted > 0 ? t("allSent") : "\u00a0"}</p>
        )}
      </div>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {shelves.map((category) => (
        <section key={category} aria-label={shelf(category)}>
          <h2 className="mb-2 text-xl">{shelf(category)}</h2>
          <ul className="overflow-hidden rounded-card border-2 border-line bg-card">
            {lines
              .filter((line) => line.category === category)
              .map((line) => (
                <CountLine
                  key={line.code}
                  line={line}
                  entry={entries[line.code]}
                  onCount={(quantity) => note(line.code, quantity)}
                />
              ))}
          </ul>
        </section>
      ))}
      {unsent > 0 ? (
        <Notice>{t("unsentHint")}</Notice>
      ) : (
        <div className="grid justify-items-start gap-1">
          <Link href={next} className={buttonLook({ size: "large" })}>
            {t("done")}
          </Link>
          <p className="text-ink-soft text-sm">{t("doneHint")}</p>
        </div>
      )}
    </div>
  );
}
