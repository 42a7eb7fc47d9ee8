import { newId } from "@/lib/ids";
import { searchText } from "@/lib/outlets/search-text";
import type { customerAddresses, customers } from "../schema";
import { type AddressData, addressData } from "./data";
import { person } from "./names";

/** Of the first ones the demonstration password opens the account; the others ordered as guests. */
const withAccount = 20;
const extras = [
  "",
  "2e étage gauche",
  "Digicode 41B7",
  "Interphone au nom",
  "Bâtiment C",
  "",
  "Au fond de la cour",
  "RDC",
];

export type SeedCustomer = {
  customer: typeof customers.$inferInsert & { id: string; phone: string };
  address: typeof customerAddresses.$inferInsert & AddressData & { extra: string };
};

/** One customer an address, those nobody delivers to included: they come and collect. */
export function buildCustomers(passwordHash: string, now: Date): SeedCustomer[] {
  return addressData.map((place, index) => {
    const { first, last, name } = person(index);
    const id = newId();
    const registered = index < withAccount;
    const email = `${searchText(first)}.${searchText(last)}@example.org`;
    return {
      customer: {
        id,
        name,
        phone: `+33639980${String(100 + index * 7).padStart(3, "0")}`,
        email: registered ? email : null,
        claimedEmail: registered ? null : email,
        passwordHash: registered ? passwordHash : null,
        emailConfirmedAt: registered ? now : null,
        locale: index % 12 === 5 ? "en" : "fr",
      },
      address: {
        id: newId(),
        customerId: id,
        ...place,
        extra: extras[index % extras.length] ?? "",
        preferred: true,
      },
    };
  });
}
