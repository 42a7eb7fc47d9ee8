import { getStaff } from "../../staff/queries/get-staff";
import type { Staff } from "../../staff/staff";
import { topicKey, topicKind } from "./topics";

/** The outlets' boards among these topics: what only their staff may listen to. */
export const staffTopics = (topics: readonly string[]): string[] =>
  topics.filter((topic) => topicKind(topic) === "orders");

/** Whether these topics are open to this person: an outlet's orders to those who work there, the rest to anybody. */
export const mayListen = (topics: readonly string[], staff: Pick<Staff, "outlets"> | null): boolean =>
  staffTopics(topics).every((topic) => staff?.outlets.some(({ id }) => id === topicKey(topic)) ?? false);

/** Asks the session's row again: he may have been signed out, dismissed or moved since the stream was opened. */
export const mayStillListen = async (topics: readonly string[], sessionId: string): Promise<boolean> =>
  mayListen(topics, await getStaff(sessionId));

/** Counts the open streams of an address; false when it has as many as one place may have. */
export function admit(counts: Map<string, number>, address: string, most: number): (() => void) | null {
  const held = counts.get(address) ?? 0;
  if (held >= most) return null;
  counts.set(address, held + 1);
  return () => {
    const left = (counts.get(address) ?? 1) - 1;
    if (left > 0) counts.set(address, left);
    else counts.delete(address);
  };
}
