import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { Panel } from "@/components/staff/panel";
import { FileImport } from "@/components/staff/purchasing/file-import";
import { Texts } from "@/components/texts";
import { buttonLook } from "@/components/ui/button";
import { requireStaff } from "@/lib/server/session";
import { importFileAction, planFileAction } from "../actions";
import { importRecipesAction, planRecipesAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("purchasing.files"))("title") };
}

/** Prices and ingredients as files for a spreadsheet, out and in; what one would change is shown first. */
export default async function FilesPage({ params }: { params: Promise<{ outlet: string }> }) {
  const { outlet, outletIds } = await requireStaff("suppliers.manage", (await params).outlet);
  const [t, suppliers] = await Promise.all([
    getTranslations("purchasing.files"),
    getTranslations("purchasing.suppliers"),
  ]);
  const base = `/staff/stock/${outlet.slug}/fournisseurs`;
  return (
    <div className="mx-auto grid w-full max-w-4xl content-start gap-4 p-3 md:p-6">
      <BackLink href={base}>{suppliers("back")}</BackLink>
      <div>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </div>
      <Texts of={["purchasing"]}>
        {(["prices", "ingredients"] as const).map((kind) => (
          <Panel
            key={kind}
            title={t(`what.${kind}`)}
            aside={
              <a
                href={`${base}/fichiers/${kind}`}
                download
                className={buttonLook({ tone: "quiet", size: "small" })}
              >
                <Download aria-hidden className="size-4" />
                {t("download")}
              </a>
            }
          >
            <FileImport outlet={outlet.slug} kind={kind} plan={planFileAction} apply={importFileAction} />
          </Panel>
        ))}
        {outletIds("catalogue.manage").includes(outlet.id) && (
          <Panel
            title={t("what.recipes")}
            aside={
              <a
                href={`${base}/fichiers/recipes`}
                download
                className={buttonLook({ tone: "quiet", size: "small" })}
              >
                <Download aria-hidden className="size-4" />
                {t("download")}
              </a>
            }
          >
            <FileImport
              outlet={outlet.slug}
              kind="recipes"
              plan={planRecipesAction}
              apply={importRecipesAction}
            />
          </Panel>
        )}
      </Texts>
    </div>
  );
}
