import type { FailureCode } from "../../enums";
import type { Chance } from "../chance";
import type { Sale } from "./sales";

/** How an order ends, decided when it is placed. `changes_mind`: cancelled before the kitchen begins; `spoiled`: after. */
export type Fate =
  | { end: "served" }
  | { end: "changes_mind"; reason: string }
  | { end: "spoiled"; reason: string }
  | { end: "not_delivered"; code: FailureCode; note: string; collectedLater: boolean };

const changes = [
  "Commande passée deux fois",
  "Changement de programme",
  "S’est trompé d’adresse",
  "Délai trop long",
] as const;
const spoils = [
  "Pizza tombée, plus de pâte du jour",
  "Panne du four",
  "Client introuvable au téléphone",
] as const;
type Failure = readonly [code: FailureCode, note: string];
const failures: readonly [Failure, ...Failure[]] = [
  ["customer_absent", "Sonné deux fois, appelé, attendu huit minutes"],
  ["address_not_found", "Numéro introuvable dans la rue, téléphone sur messagerie"],
  ["cannot_pay", "Carte refusée, pas d’espèces"],
  ["refused", "Ne voulait plus de la commande"],
];

/** About one in sixty goes wrong. */
export function fateOf({ arrival }: Sale, chance: Chance): Fate {
  if (chance.odds(0.006)) return { end: "changes_mind", reason: chance.pick(changes) };
  if (chance.odds(0.002)) return { end: "spoiled", reason: chance.pick(spoils) };
  if (arrival.mode === "delivery" && chance.odds(0.012)) {
    const [code, note] = chance.pick(failures);
    return { end: "not_delivered", code, note, collectedLater: code !== "refused" && chance.odds(0.3) };
  }
  return { end: "served" };
}
