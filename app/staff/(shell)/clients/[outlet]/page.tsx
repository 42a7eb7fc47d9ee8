import { getTranslations } from "next-intl/server";
import { FoundPeople } from "@/components/staff/clients/found-people";
import { PersonPage } from "@/components/staff/clients/person-page";
import { Texts } from "@/components/texts";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import { personKey, personOf } from "@/lib/customers/person";
import { getPerson } from "@/lib/customers/queries/get-person";
import { searchPeople } from "@/lib/customers/queries/search-people";
import { requireStaff } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { may } from "@/lib/staff/staff";
import { blockCustomerAction, erasePersonAction, liftBlockAction, noteCustomerAction } from "../actions";

type Props = {
  params: Promise<{ outlet: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("clients") };
}

const actions = {
  note: noteCustomerAction,
  block: blockCustomerAction,
  lift: liftBlockAction,
  erase: erasePersonAction,
};

/** Finds a customer, and shows what the house knows of him and may do. */
export default async function CustomersPage({ params, searchParams }: Props) {
  const staff = await requireStaff("customers.view", (await params).outlet);
  const { q, client } = await searchParams;
  const asked = typeof q === "string" ? q.slice(0, 60) : "";
  const person = personOf(client);
  const everybody = isHeadOffice(staff.memberships);
  const seen = staff.outletIds("customers.view");
  const t = await getTranslations("clients");
  const path = `/staff/clients/${staff.outlet.slug}`;
  const sheet = person && (await getPerson(person, seen, everybody));
  const found = sheet || asked === "" ? null : await searchPeople(asked, seen, everybody);
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] content-start gap-4 p-3 md:p-6">
      <header>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <form action={path} className="flex flex-wrap gap-2">
        <input
          name="q"
          type="search"
          defaultValue={asked}
          minLength={3}
          maxLength={60}
          aria-label={t("search")}
          placeholder={t("hint")}
          className={`${inputLook} min-h-12 min-w-0 flex-1 basis-64`}
        />
        <Button type="submit" className="min-h-12">
          {t("find")}
        </Button>
      </form>
      {found && <FoundPeople found={found} path={path} />}
      {sheet && (
        <Texts of={["clients"]}>
          <PersonPage
            sheet={sheet}
            client={personKey(person)}
            path={path}
            actions={actions}
            manages={may(staff, "customers.manage")}
          />
        </Texts>
      )}
      {client !== undefined && !sheet && <p role="status">{t("none")}</p>}
    </div>
  );
}
