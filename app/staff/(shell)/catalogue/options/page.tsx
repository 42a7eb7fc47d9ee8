import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { GroupForm } from "@/components/staff/card/group-form";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listOptions } from "@/lib/catalogue/queries/list-options";
import { requireStaff } from "@/lib/server/session";
import { changeCardAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.options"))("title") };
}

/** What may be put on a dish, how much of it, and what it costs. */
export default async function OptionsPage({ searchParams }: Props) {
  await requireStaff("catalogue.manage");
  const [t, locale, groups] = await Promise.all([
    getTranslations("catalogue.options"),
    getLocale(),
    listOptions(),
  ]);
  const draft = await openDraftOf((await searchParams).brouillon);
  const into = { change: changeCardAction, draft: draft?.id ?? null };
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${draft ? `?brouillon=${draft.id}` : ""}`}>{t("back")}</BackLink>
      <h1 className="text-3xl">{t("title")}</h1>
      {draft && <DraftBanner draft={draft} here="/staff/catalogue/options" />}
      <Texts of={["catalogue", "staff.orders.size", "purchasing.notSaved"]}>
        {groups.map((group) => (
          <Panel key={group.code} title={nameOf(group, locale)}>
            <GroupForm group={group} into={into} />
          </Panel>
        ))}
      </Texts>
    </div>
  );
}
