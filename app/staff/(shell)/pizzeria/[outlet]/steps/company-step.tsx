import { SellerForm } from "@/app/staff/(shell)/impression/[outlet]/seller-form";
import { keepSellingCompanyAction } from "@/app/staff/(shell)/impression/actions";
import { Texts } from "@/components/texts";
import { getSellingCompany } from "@/lib/outlets/queries/get-selling-company";
import type { StepProps } from "./step";

/** Of one group the name, the form and the VAT number are mostly the same; the SIRET is each establishment's own. */
export async function CompanyStep({ outlet, models }: StepProps) {
  const [own, like] = await Promise.all([
    getSellingCompany(outlet.id),
    models[0] ? getSellingCompany(models[0].id) : null,
  ]);
  return (
    <Texts of={["paper.seller"]}>
      <SellerForm
        outlet={outlet.slug}
        company={own ?? (like && { ...like, siret: "" })}
        keep={keepSellingCompanyAction}
      />
    </Texts>
  );
}
