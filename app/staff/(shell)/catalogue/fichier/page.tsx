import { Download } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { CardFileImport } from "@/components/staff/card/card-file-import";
import { Panel } from "@/components/staff/panel";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { requireStaff } from "@/lib/server/session";

export async function generateMetadata() {
  return { title: (await getTranslations("catalogue.file"))("title") };
}

/** The card as a file for a spreadsheet, out and in: what one would change is shown first, and becomes a draft. */
export default async function CardFilePage() {
  await requireStaff("catalogue.manage");
  const [t, common] = await Promise.all([getTranslations("catalogue.file"), getTranslations("catalogue")]);
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <BackLink href="/staff/catalogue">{common("back")}</BackLink>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <Panel
        title={t("card")}
        aside={
          <a
            href="/staff/catalogue/fichier/carte"
            download
            className={buttonLook({ tone: "quiet", size: "small" })}
          >
            <Download aria-hidden className="size-4" />
            {t("download")}
          </a>
        }
      >
        <Texts of={["purchasing", "refusals.file_large"]}>
          <CardFileImport />
        </Texts>
        <p className="mt-3 text-ink-soft text-sm">
          {t("becomes")}{" "}
          <Link href="/staff/catalogue/brouillons" className="font-semibold underline underline-offset-2">
            {common("links.drafts")}
          </Link>
        </p>
      </Panel>
    </div>
  );
}
