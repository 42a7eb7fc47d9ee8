import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { BackLink } from "@/components/staff/back-link";
import { DraftChanges } from "@/components/staff/card/draft-changes";
import { DraftDay } from "@/components/staff/card/draft-day";
import { DraftPreview } from "@/components/staff/card/draft-preview";
import { DraftWhere } from "@/components/staff/card/draft-where";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { nameOf } from "@/lib/catalogue/catalogue";
import { isOpen } from "@/lib/catalogue/draft";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { listOptions } from "@/lib/catalogue/queries/list-options";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { previewDraft } from "@/lib/catalogue/writes/preview-draft";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { addDays, businessDayOf, dayWithYear } from "@/lib/time";
import { cancelDraftAction, dropFromDraftAction, saveDraftAction, scheduleDraftAction } from "../../actions";

type Props = { params: Promise<{ draft: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.drafts"))("title") };
}

/** One draft: what it changes, where, from which day on, and what customers will then find. */
export default async function DraftPage({ params }: Props) {
  await requireStaff("catalogue.manage");
  const { draft: id } = await params;
  const [draft] = z.uuid().safeParse(id).success ? await listDrafts(id) : [];
  if (!draft) notFound();
  const open = isOpen(draft);
  const locale = await getLocale();
  const [t, refusals, sizes, sections, groups, card, all, preview] = await Promise.all([
    getTranslations("catalogue.drafts"),
    getTranslations("refusals"),
    getTranslations("staff.orders.size"),
    listSections(),
    listOptions(),
    listCard(),
    getOutlets(),
    open ? previewDraft(draft, locale) : [],
  ]);
  const outlets = all.map(({ slug, name }) => ({ slug, name: placeName(name) }));
  const stands = sections.map((section) => [`section:${section.code}`, nameOf(section, locale)] as const);
  const offered = groups.map((group) => [`group:${group.code}`, nameOf(group, locale)] as const);
  const products = card.flatMap((product) => {
    const name = locale === "en" ? product.nameEn : product.nameFr;
    return [
      [product.code, name] as const,
      ...product.items.map(({ code, size }) => [code, `${name} ${sizes(size)}`.trim()] as const),
    ];
  });
  const day = draft.effectiveOn && dayWithYear(draft.effectiveOn, locale);
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <BackLink href="/staff/catalogue/brouillons">{t("back")}</BackLink>
      <header>
        <h1 className="text-3xl">{draft.name}</h1>
        <p className="text-ink-soft">
          {t(`states.${draft.state}`)}
          {day &&
            draft.state !== "cancelled" &&
            ` · ${t(draft.state === "applied" ? "since" : "on", { day })}`}
        </p>
      </header>
      <Texts of={["catalogue", "staff.orders.size", "purchasing.notSaved"]}>
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Panel title={t("changes")}>
            <DraftChanges
              draft={draft}
              names={Object.fromEntries([...stands, ...offered, ...products])}
              outlets={Object.fromEntries(outlets.map(({ slug, name }) => [slug, name]))}
              drop={open ? dropFromDraftAction : null}
            />
            {open && (
              <Link
                href={`/staff/catalogue?brouillon=${draft.id}`}
                className={buttonLook({ tone: "quiet", size: "small", className: "mt-3" })}
              >
                {t("browse")}
              </Link>
            )}
          </Panel>
          {open && (
            <Panel title={t("preview")}>
              <p className="mb-2 text-ink-soft text-sm">{t("previewLead")}</p>
              {typeof preview === "string" ? (
                <Notice tone="bad">{t("impossible", { reason: refusals(preview) })}</Notice>
              ) : (
                preview.map(({ slug, name, differences }, index) => (
                  <DraftPreview
                    key={slug}
                    name={placeName(name)}
                    differences={differences}
                    open={index === 0}
                  />
                ))
              )}
            </Panel>
          )}
          {open && (
            <>
              <Panel title={t("where")}>
                <DraftWhere draft={draft} outlets={outlets} save={saveDraftAction} />
              </Panel>
              <Panel title={t("day")}>
                <DraftDay
                  draft={draft}
                  first={addDays(businessDayOf(now(), "Europe/Paris"), 1)}
                  schedule={scheduleDraftAction}
                  cancel={cancelDraftAction}
                />
              </Panel>
            </>
          )}
        </div>
      </Texts>
    </div>
  );
}
