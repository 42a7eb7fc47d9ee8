import type { Ran } from "./root";
import { eventually } from "./until";
import type { Visitor } from "./visitor";

/** Waits until visitors are served by that release, over nginx. */
export const serves = (visitor: Visitor, release: string): Promise<number> =>
  eventually(`release "${release}" serves`, 60_000, async () => {
    const [page, says] = [await visitor.ask("/api/health"), await visitor.ask("/rehearsal.txt")];
    return page.status === 200 && says.text === release;
  });

/** A deploy that has to go well. */
export async function shipped(deploy: Promise<Ran>): Promise<void> {
  const { code, said } = await deploy;
  if (code !== 0) throw new Error(`the deploy ended with ${code}:\n${said}`);
}
