import { getTranslations } from "next-intl/server";
import { requireStaff } from "@/lib/server/session";
import { ReportsPage, type SearchParams } from "./reports-page";

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("rapports") };
}

/** The reports of every outlet whose figures one may read, together. */
export default async function GroupReportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff("reports.view");
  const mine = staff.outletIds("reports.view");
  return (
    <ReportsPage
      staff={staff}
      outlets={staff.outlets.filter(({ id }) => mine.includes(id))}
      one={null}
      searchParams={await searchParams}
    />
  );
}
