import "server-only";
import type { Actor } from "@/lib/actor";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listSections } from "@/lib/catalogue/queries/list-sections";
import { addToDraft, saveDraft } from "@/lib/catalogue/writes/save-draft";
import { type FilePlan, filePlan, fileRows } from "@/lib/purchasing/file-plan";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { cardColumns, planCard } from "../card-file";
import { mostCardBytes } from "../card-file-size";

const planned = async (bytes: Uint8Array) =>
  planCard(fileRows(bytes, cardColumns, mostCardBytes), await listCard(), await listSections());

/** What a file of the card would change and which of its rows are wrong; nothing is changed. @throws Refusal file_* */
export async function planCardFile(bytes: Uint8Array): Promise<FilePlan> {
  const { rows, changes } = await planned(bytes);
  return filePlan(rows, changes);
}

/**
 * Makes a draft of what a file changes: it is looked at there, and gets its day.
 * @throws Refusal file_*, file_wrong while a row is wrong, file_changed when it would do something else by now.
 */
export async function importCard(
  { bytes, seal, draft }: { bytes: Uint8Array; seal: string; draft: { id: string; name: string } },
  who: Actor,
  at: Date = now(),
): Promise<{ changes: number }> {
  const { rows, changes } = await planned(bytes);
  const plan = filePlan(rows, changes);
  if (plan.wrong > 0) throw new Refusal("file_wrong", { count: plan.wrong });
  if (plan.seal !== seal || changes.length === 0) throw new Refusal("file_changed");
  await saveDraft({ ...draft, everywhere: true, outlets: [] }, who, at);
  await addToDraft(draft.id, changes, who, at);
  return { changes: changes.length };
}
