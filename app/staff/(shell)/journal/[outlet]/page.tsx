import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { JournalView } from "@/components/staff/journal/journal-view";
import { journalFilterOf } from "@/lib/audit/journal-filter";
import { listJournal } from "@/lib/audit/queries/list-journal";
import { requireStaff } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { placeName } from "@/lib/staff/screens";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("journal") };
}

/** Who did what to what here, before and after; head office reads the whole group's when it wants to. */
export default async function JournalPage({ params, searchParams }: Props) {
  const { outlet, memberships } = await requireStaff("journal.view", (await params).outlet);
  const asked = await searchParams;
  const whole = isHeadOffice(memberships);
  const everywhere = whole && asked.partout !== undefined;
  const filter = journalFilterOf(asked);
  const [t, { lines, next }] = await Promise.all([
    getTranslations("journal"),
    listJournal(everywhere ? null : [outlet.id], filter),
  ]);
  const path = `/staff/journal/${outlet.slug}`;
  const tab =
    "flex min-h-11 items-center rounded-full border-2 border-line bg-card px-4 font-semibold text-sm hover:border-crust aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper";
  return (
    <div className="mx-auto grid w-full max-w-5xl content-start gap-4 p-3 md:p-6">
      <header>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {whole && (
        <nav aria-label={t("title")} className="flex flex-wrap gap-2">
          <Link href={path} aria-current={everywhere ? undefined : "page"} className={tab}>
            {placeName(outlet.name)}
          </Link>
          <Link href={`${path}?partout=1`} aria-current={everywhere ? "page" : undefined} className={tab}>
            {t("everywhere")}
          </Link>
        </nav>
      )}
      <JournalView
        filter={filter}
        lines={lines}
        next={next}
        path={path}
        filePath={`${path}/export`}
        more={everywhere ? { partout: "1" } : {}}
      />
    </div>
  );
}
