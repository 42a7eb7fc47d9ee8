import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { SectionForm } from "@/components/staff/card/section-form";
import { SectionsOrder } from "@/components/staff/card/sections-order";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { requireStaff } from "@/lib/server/session";
import { changeCardAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.sections"))("title") };
}

/** The parts of the card: what each is called, in which order they come, one more, one less. */
export default async function SectionsPage({ searchParams }: Props) {
  await requireStaff("catalogue.manage");
  const [t, locale, sections] = await Promise.all([
    getTranslations("catalogue.sections"),
    getLocale(),
    listSections(),
  ]);
  const draft = await openDraftOf((await searchParams).brouillon);
  const query = draft ? `?brouillon=${draft.id}` : "";
  const into = { change: changeCardAction, draft: draft?.id ?? null };
  const codes = sections.map(({ code }) => code);
  const named = sections.map((section) => ({ code: section.code, name: nameOf(section, locale) }));
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${query}`}>{t("back")}</BackLink>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      {draft && <DraftBanner draft={draft} here="/staff/catalogue/rayons" />}
      <Texts of={["catalogue", "purchasing.notSaved"]}>
        <Panel title={t("order")}>
          <SectionsOrder key={codes.join()} sections={named} into={into} />
        </Panel>
        {sections.map((section) => (
          <Panel key={section.code} id={section.code} title={nameOf(section, locale)}>
            <SectionForm {...{ section, codes, into }} />
          </Panel>
        ))}
        <Panel title={t("new")} id="nouveau">
          <SectionForm key={codes.join()} section={null} {...{ codes, into }} />
        </Panel>
      </Texts>
    </div>
  );
}
