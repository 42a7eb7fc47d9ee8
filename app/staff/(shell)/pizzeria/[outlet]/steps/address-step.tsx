import { Texts } from "@/components/texts";
import { formatPhone } from "@/lib/phone-format";
import { keepOutletAction, locateOutletAction, prepareOutletAction } from "../../actions";
import { PlaceForm } from "../../place-form";
import type { StepProps } from "./step";

export function AddressStep({ outlet }: StepProps) {
  const { slug, name, phone, email, street, postcode, city, lat, lng } = outlet;
  return (
    <Texts of={["staff.opening", "checkout.pin", "common", "shop.finder"]}>
      <PlaceForm
        outlet={{
          slug,
          place: { name, phone: formatPhone(phone, "fr"), email, street, postcode, city, lat, lng },
        }}
        mailDomain=""
        locate={locateOutletAction}
        prepare={prepareOutletAction}
        keep={keepOutletAction}
      />
    </Texts>
  );
}
