import type { outletCompanies } from "../schema";

/** A company that does not exist, with numbers that pass their own checks; one establishment an outlet. */
const sirets = [
  "99900010200015",
  "99900010200023",
  "99900010200031",
  "99900010200049",
  "99900010200056",
  "99900010200064",
  "99900010200072",
  "99900010200080",
  "99900010200098",
];

export const buildCompanies = (outlets: readonly { id: string }[]): (typeof outletCompanies.$inferInsert)[] =>
  outlets.map(({ id }, index) => ({
    ...{ outletId: id, name: "OC Pizza (démonstration)", legalForm: "SAS au capital de 10 000 €" },
    ...{ siret: sirets[index % sirets.length] ?? "", vatNumber: "FR48999000102", register: "RCS Lyon" },
  }));
