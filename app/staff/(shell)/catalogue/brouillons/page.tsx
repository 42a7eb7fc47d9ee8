import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { NewDraft } from "@/components/staff/card/new-draft";
import { Texts } from "@/components/texts";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { requireStaff } from "@/lib/server/session";
import { dayWithYear } from "@/lib/time";
import { saveDraftAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.drafts"))("title") };
}

const tones = { open: "plain", scheduled: "ember", applied: "basil", cancelled: "tomato" } as const;

/** Cards that are being prepared, and those that were: what waits comes first. */
export default async function DraftsPage() {
  await requireStaff("catalogue.manage");
  const [locale, t, common, drafts] = await Promise.all([
    getLocale(),
    getTranslations("catalogue.drafts"),
    getTranslations("catalogue"),
    listDrafts(),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <BackLink href="/staff/catalogue">{common("back")}</BackLink>
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <Texts of={["catalogue", "purchasing.notSaved"]}>
          <NewDraft save={saveDraftAction} />
        </Texts>
      </header>
      {drafts.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneLead")}</EmptyState>
      ) : (
        <ul className="rounded-card border-2 border-line bg-card">
          {drafts.map((draft) => (
            <li key={draft.id} className="grid gap-1 border-line border-b p-4 last:border-b-0">
              <p className="flex flex-wrap items-center gap-2">
                <Link
                  href={`/staff/catalogue/brouillons/${draft.id}`}
                  className="font-bold text-lg underline decoration-line decoration-2 underline-offset-4 hover:decoration-crust"
                >
                  {draft.name}
                </Link>
                <Badge tone={tones[draft.state]}>{t(`states.${draft.state}`)}</Badge>
              </p>
              <p className="text-ink-soft text-sm">
                {t("count", { count: draft.changes.length })}
                {draft.effectiveOn &&
                  draft.state !== "cancelled" &&
                  ` · ${t(draft.state === "applied" ? "since" : "on", { day: dayWithYear(draft.effectiveOn, locale) })}`}
                {` · ${t("by", { name: draft.writtenBy })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
