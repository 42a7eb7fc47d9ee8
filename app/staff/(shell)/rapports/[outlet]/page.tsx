import { getTranslations } from "next-intl/server";
import { requireStaff } from "@/lib/server/session";
import { ReportsPage, type SearchParams } from "../reports-page";

type Props = { params: Promise<{ outlet: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata() {
  return { title: (await getTranslations("staff.screens"))("rapports") };
}

/** One outlet's reports. */
export default async function OutletReportsPage({ params, searchParams }: Props) {
  const staff = await requireStaff("reports.view", (await params).outlet);
  return (
    <ReportsPage
      staff={staff}
      outlets={[staff.outlet]}
      one={staff.outlet}
      searchParams={await searchParams}
    />
  );
}
