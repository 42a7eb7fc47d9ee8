import { Download } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type JournalFilter, journalAddress, journalSubjects } from "@/lib/audit/journal-filter";
import type { JournalLine } from "@/lib/audit/queries/list-journal";
import { Button, buttonLook } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { inputLook } from "../../ui/field";
import { JournalRow } from "./journal-row";

type JournalViewProps = {
  filter: JournalFilter;
  lines: JournalLine[];
  next: string | null;
  /** Where this page is, and its file. */
  path: string;
  filePath: string;
  /** What the address says beside the filter: everywhere. */
  more?: Readonly<Record<string, string>>;
};

const field = `${inputLook} min-h-12`;

/** A form that puts its wishes into the address, the lines, and the way to older ones. */
export async function JournalView({ filter, lines, next, path, filePath, more = {} }: JournalViewProps) {
  const t = await getTranslations("journal");
  const address = journalAddress(filter);
  const empty = address.size > 0 ? "empty" : "untouched";
  for (const [name, value] of Object.entries(more)) address.set(name, value);
  const older = new URLSearchParams(address);
  if (next) older.set("apres", next);
  return (
    <>
      <form
        action={path}
        className="grid gap-3 rounded-card border-2 border-line bg-card p-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto] lg:items-end"
      >
        {Object.entries(more).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="grid gap-1 font-semibold sm:col-span-2 lg:col-span-1">
          {t("filters.search")}
          <input
            name="q"
            type="search"
            defaultValue={filter.search}
            maxLength={60}
            placeholder={t("filters.searchHint")}
            className={field}
          />
        </label>
        <label className="grid gap-1 font-semibold">
          {t("filters.subject")}
          <select name="objet" defaultValue={filter.subject ?? ""} className={field}>
            <option value="">{t("filters.every")}</option>
            {journalSubjects.map((subject) => (
              <option key={subject} value={subject}>
                {t(`subjects.${subject}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 font-semibold">
          {t("filters.from")}
          <input name="du" type="date" defaultValue={filter.from ?? ""} className={field} />
        </label>
        <label className="grid gap-1 font-semibold">
          {t("filters.to")}
          <input name="au" type="date" defaultValue={filter.to ?? ""} className={field} />
        </label>
        <Button type="submit" className="min-h-12">
          {t("filters.submit")}
        </Button>
      </form>
      <a
        href={`${filePath}?${address}`}
        className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
        download
      >
        <Download aria-hidden className="size-5" />
        {t("file")}
      </a>
      {lines.length === 0 ? (
        <EmptyState title={t(`${empty}.title`)}>{t(`${empty}.text`)}</EmptyState>
      ) : (
        <ol className="overflow-hidden rounded-card border-2 border-line bg-card">
          {lines.map((line) => (
            <JournalRow key={line.id} line={line} />
          ))}
        </ol>
      )}
      {next && (
        <Link
          href={`${path}?${older}`}
          prefetch={false}
          className={buttonLook({ tone: "quiet", className: "justify-self-center" })}
        >
          {t("older")}
        </Link>
      )}
    </>
  );
}
