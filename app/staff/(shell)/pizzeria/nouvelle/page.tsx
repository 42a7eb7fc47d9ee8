import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/staff/back-link";
import { Texts } from "@/components/texts";
import { requireStaff } from "@/lib/server/session";
import { keepOutletAction, locateOutletAction, prepareOutletAction } from "../actions";
import { PlaceForm } from "../place-form";
import { StepList } from "../step-list";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.opening.list"))("new") };
}

/** A new outlet: once it has a name and a place, the rest of its preparation follows. */
export default async function NewOutletPage() {
  const staff = await requireStaff("outlets.manage");
  const t = await getTranslations("staff.opening");
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <div>
        <BackLink href="/staff/pizzeria">{t("list.title")}</BackLink>
        <h1 className="text-3xl">{t("list.new")}</h1>
        <p className="max-w-prose text-ink-soft">{t("list.newLead")}</p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <StepList here="adresse" made={null} />
        <section className="grid min-w-0 gap-3">
          <h2 className="text-2xl">{t("titles.adresse")}</h2>
          <Texts of={["staff.opening", "checkout.pin", "common", "shop.finder"]}>
            <PlaceForm
              outlet={null}
              mailDomain={staff.email.split("@")[1] ?? ""}
              locate={locateOutletAction}
              prepare={prepareOutletAction}
              keep={keepOutletAction}
            />
          </Texts>
        </section>
      </div>
    </div>
  );
}
