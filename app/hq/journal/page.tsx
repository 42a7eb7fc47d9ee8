import { getTranslations } from "next-intl/server";
import { AdministrationFrame } from "@/components/staff/administration/frame";
import { JournalView } from "@/components/staff/journal/journal-view";
import { journalFilterOf } from "@/lib/audit/journal-filter";
import { listJournal } from "@/lib/audit/queries/list-journal";
import { requireAdministrator } from "@/lib/server/administrator";
import { rooms } from "../rooms";

type Props = { searchParams?: Promise<Record<string, string | string[] | undefined>> };

/** The whole group's journal: sign-ins and what belongs to no outlet too. */
export default async function AdministrationJournal({ searchParams }: Props) {
  const { name, outlets } = await requireAdministrator();
  const filter = journalFilterOf((await searchParams) ?? {});
  const [t, { lines, next }] = await Promise.all([getTranslations("journal"), listJournal(null, filter)]);
  return (
    <AdministrationFrame here="journal" hrefs={rooms()} who={name}>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <JournalView
        filter={filter}
        lines={lines}
        next={next}
        path={rooms().journal}
        filePath={`/staff/journal/${outlets[0]?.slug}/export`}
        more={{ partout: "1" }}
      />
    </AdministrationFrame>
  );
}
