import type { Choice } from "@/components/basket/choice";
import { isSirenOrSiret } from "@/lib/company-numbers";
import type { Allergy } from "@/lib/orders/allergy";
import type { Quote } from "@/lib/orders/quote";
import type { Draft, Errors } from "./details";

type Form = {
  draft: Draft;
  choice: Choice;
  when: string;
  adult: boolean;
  allergy: Allergy | null;
  quote: Quote | null;
};

/** What is missing before it is worth asking the server, which checks all of it again. */
export function checkDetails(
  { draft, choice, when, adult, allergy, quote }: Form,
  say: (key: keyof Errors) => string,
): Errors {
  const found: Errors = {};
  const { mode, address } = choice;
  if (mode === "delivery" && (!address || address.line.length < 3 || !address.postcode))
    found.address = say("address");
  if (when === "") found.when = say("when");
  if (draft.name.trim().length < 2) found.name = say("name");
  if (draft.phone.replace(/\D/g, "").length < 9) found.phone = say("phone");
  if (draft.email && !/^\S+@\S+\.\S+$/.test(draft.email.trim())) found.email = say("email");
  if (draft.company && !(draft.billing.name.trim() && draft.billing.address.trim()))
    found.billing = say("billing");
  const siret = draft.billing.siret.replace(/[\s.]/g, "");
  if (draft.company && siret && !isSirenOrSiret(siret)) found.siret = say("siret");
  if (allergy && !(allergy.agreed && (allergy.allergens.length > 0 || allergy.words.trim() !== "")))
    found.allergy = say("allergy");
  if (quote?.needsAdult && !adult) found.adult = say("adult");
  return found;
}
