import { setDeliveryAction } from "@/app/staff/(shell)/livraisons/[outlet]/actions";
import { setKitchenAction } from "@/app/staff/cuisine/[outlet]/actions";
import { RidersForm } from "@/components/delivery/riders-form";
import { Texts } from "@/components/texts";
import { getBounds } from "@/lib/capacity/queries/get-bounds";
import { KitchenSetup } from "../kitchen-setup";
import type { StepProps } from "./step";

export async function MeansStep({ outlet, checklist }: StepProps) {
  const { id, slug, means } = outlet;
  const { least, most } = await getBounds(id);
  const { couriers, doorSeconds, dropsPerRide, doorProof, reserve, kitchen } = means;
  return (
    <Texts of={["staff.opening", "kitchen", "delivery"]}>
      <KitchenSetup outlet={slug} kitchen={kitchen} own={checklist.kitchen} set={setKitchenAction} />
      <RidersForm
        outlet={slug}
        reserve={reserve}
        first={{ couriers, doorSeconds, dropsPerRide, doorProof, reserveLeast: least, reserveMost: most }}
        save={setDeliveryAction}
      />
    </Texts>
  );
}
