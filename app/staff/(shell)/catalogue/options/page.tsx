import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { ChoiceForm } from "@/components/staff/card/choice-form";
import { DraftBanner } from "@/components/staff/card/draft-banner";
import { GroupForm } from "@/components/staff/card/group-form";
import { NewGroup } from "@/components/staff/card/new-group";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { openDraftOf } from "@/lib/catalogue/queries/list-drafts";
import { listIngredientNames } from "@/lib/catalogue/queries/list-ingredient-names";
import { listOptions } from "@/lib/catalogue/queries/list-options";
import { requireStaff } from "@/lib/server/session";
import { changeCardAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.options"))("title") };
}

/** A form begins anew with what was kept. */
const stateOf = (kept: object): string => JSON.stringify(kept);

/** What may be put on a dish, how much of it, and what it costs. */
export default async function OptionsPage({ searchParams }: Props) {
  await requireStaff("catalogue.manage");
  const [t, words, locale, groups, french, english] = await Promise.all([
    getTranslations("catalogue.options"),
    getTranslations("catalogue.choices"),
    getLocale(),
    listOptions(),
    listIngredientNames("fr"),
    listIngredientNames("en"),
  ]);
  const draft = await openDraftOf((await searchParams).brouillon);
  const into = { change: changeCardAction, draft: draft?.id ?? null };
  const codes = groups.flatMap(({ options }) => options.map(({ code }) => code));
  const ingredients = [...french].map(([code, { name: nameFr, unit }]) => {
    const nameEn = english.get(code)?.name ?? nameFr;
    return { code, nameFr, nameEn, name: nameOf({ nameFr, nameEn }, locale), unit: words(`units.${unit}`) };
  });
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href={`/staff/catalogue${draft ? `?brouillon=${draft.id}` : ""}`}>{t("back")}</BackLink>
      <h1 className="text-3xl">{t("title")}</h1>
      {draft && <DraftBanner draft={draft} here="/staff/catalogue/options" />}
      <Texts of={["catalogue", "staff.orders.size", "purchasing.notSaved"]}>
        {groups.map((group) => (
          <Panel key={group.code} id={group.code} title={nameOf(group, locale)}>
            <p className="mb-3 text-ink-soft text-sm">{words("offeredBy", { count: group.products })}</p>
            <GroupForm key={stateOf(group)} group={group} into={into} />
            <div className="mt-4">
              {group.options.length > 0 && (
                <details className="border-line border-t">
                  <summary className="min-h-11 cursor-pointer py-2 font-semibold">{words("each")}</summary>
                  <div className="pl-4">
                    {group.options.map((option) => (
                      <details key={stateOf(option)} className="border-line border-t">
                        <summary className="min-h-11 cursor-pointer py-2">{nameOf(option, locale)}</summary>
                        <ChoiceForm {...{ group, option, codes, ingredients, into }} />
                      </details>
                    ))}
                  </div>
                </details>
              )}
              <details key={`new ${group.options.length}`} className="border-line border-t">
                <summary className="min-h-11 cursor-pointer py-2 font-semibold">{words("new")}</summary>
                <ChoiceForm option={null} {...{ group, codes, ingredients, into }} />
              </details>
            </div>
          </Panel>
        ))}
        <Panel title={words("newGroup")} id="nouveau-groupe">
          <p className="mb-3 text-ink-soft text-sm">{words("newGroupLead")}</p>
          <NewGroup key={groups.length} codes={[...groups.map(({ code }) => code), ...codes]} into={into} />
        </Panel>
      </Texts>
    </div>
  );
}
