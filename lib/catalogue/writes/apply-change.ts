import type { Transaction } from "@/db/client";
import type { CardChange } from "../card-change";
import { setFacts } from "./set-facts";
import { setOffer, setOfferAt } from "./set-offer";
import { setGroup, setOption } from "./set-option";
import { setPresence } from "./set-presence";
import { setPrice } from "./set-price";
import { setSaleHours } from "./set-sale-hours";
import { dropSection, newSection, orderSections, setSection } from "./set-section";
import { setSize } from "./set-size";
import { setState } from "./set-state";
import { setTexts } from "./set-texts";
import { setVat } from "./set-vat";

/** What a change found and what it left. */
export type Applied = {
  subject: "product" | "offer" | "option" | "section";
  subjectId: string;
  /** null: of the whole group. */
  outletId: string | null;
  before: unknown;
  after: unknown;
};

/**
 * One change of the card, at the outlet it names, else at those of `scope`; null: everywhere. What is of the group alone (names,
 * options) is changed for all. `at`: when it takes effect.
 * @throws Refusal not_found where what it names is none.
 */
export async function applyChange(
  tx: Transaction,
  change: CardChange,
  scope: readonly string[] | null,
  at: Date,
): Promise<Applied[]> {
  switch (change.kind) {
    case "texts":
      return setTexts(tx, change);
    case "price":
      return setPrice(tx, change, scope);
    case "presence":
      return setPresence(tx, change, scope);
    case "state":
      return setState(tx, change, at);
    case "facts":
      return setFacts(tx, change);
    case "vat":
      return setVat(tx, change, at);
    case "size":
      return setSize(tx, change);
    case "hours":
      return setSaleHours(tx, change, scope);
    case "option":
      return setOption(tx, change);
    case "group":
      return setGroup(tx, change);
    case "section_new":
      return newSection(tx, change);
    case "section":
      return setSection(tx, change);
    case "section_gone":
      return dropSection(tx, change);
    case "sections":
      return orderSections(tx, change);
    case "offer":
      return setOffer(tx, change);
    case "offer_at":
      return setOfferAt(tx, change, scope);
  }
}

export type Of<Kind extends CardChange["kind"]> = Extract<CardChange, { kind: Kind }>;
