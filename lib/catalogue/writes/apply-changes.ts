import type { Transaction } from "@/db/client";
import { type CardChange, targetOf } from "../card-change";
import { setFacts } from "./set-facts";
import { setOffer, setOfferAt } from "./set-offer";
import { newGroup, setChoice, setChoices, setGroup, setOption } from "./set-option";
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

export type Of<Kind extends CardChange["kind"]> = Extract<CardChange, { kind: Kind }>;

/** `scope`: outlets of what names none; null: everywhere. `at`: when it takes effect. Answers in the order of what it is given. */
type Apply<Kind extends CardChange["kind"]> = (
  tx: Transaction,
  changes: readonly Of<Kind>[],
  scope: readonly string[] | null,
  at: Date,
) => Promise<Applied[][]>;

/** What is rarely changed by the hundred goes one after the other. */
const oneByOne =
  <Change>(
    apply: (tx: Transaction, change: Change, scope: readonly string[] | null, at: Date) => Promise<Applied[]>,
  ) =>
  async (tx: Transaction, changes: readonly Change[], scope: readonly string[] | null, at: Date) => {
    const done: Applied[][] = [];
    for (const change of changes) done.push(await apply(tx, change, scope, at));
    return done;
  };

/**
 * In this order: what others stand in or are made of comes first, and what goes comes last. A file of the whole card brings a
 * thousand texts, prices and states: those are changed in a few statements each.
 */
const appliers: { [Kind in CardChange["kind"]]: Apply<Kind> } = {
  section_new: oneByOne(newSection),
  section: oneByOne(setSection),
  texts: setTexts,
  facts: setFacts,
  vat: oneByOne((tx, change, _, at) => setVat(tx, change, at)),
  size: setSize,
  price: setPrice,
  presence: setPresence,
  hours: oneByOne(setSaleHours),
  group_new: oneByOne(newGroup),
  option: oneByOne(setOption),
  choice: oneByOne(setChoice),
  // Once its options are there.
  group: oneByOne(setGroup),
  choices: oneByOne(setChoices),
  offer: oneByOne(setOffer),
  offer_at: oneByOne(setOfferAt),
  state: (tx, changes, _, at) => setState(tx, changes, at),
  section_gone: oneByOne(dropSection),
  sections: oneByOne(orderSections),
};

/**
 * Changes of the card, each at the outlet it names, else at those of `scope`; null: everywhere. What is of the group alone (names,
 * options) is changed for all. Of two with one target the later counts.
 * @returns for each change what it found and what it left.
 * @throws Refusal not_found where what one names is none, card_*
 */
export async function applyChanges(
  tx: Transaction,
  changes: readonly CardChange[],
  scope: readonly string[] | null,
  at: Date,
): Promise<Applied[][]> {
  const last = new Map(changes.map((change) => [targetOf(change), change]));
  const done = new Map<CardChange, Applied[]>();
  const run = async <Kind extends CardChange["kind"]>(kind: Kind) => {
    const its = [...last.values()].filter((change): change is Of<Kind> => change.kind === kind);
    if (its.length === 0) return;
    const applied = await appliers[kind](tx, its, scope, at);
    its.forEach((change, index) => void done.set(change, applied[index] ?? []));
  };
  for (const kind of Object.keys(appliers) as CardChange["kind"][]) await run(kind);
  return changes.map((change) => done.get(change) ?? []);
}
