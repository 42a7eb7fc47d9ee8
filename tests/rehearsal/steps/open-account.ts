import { readFileSync } from "node:fs";
import { url } from "../names";
import { attempt } from "../root";
import type { Step } from "../stage";
import type { Visitor } from "../visitor";

const document = "docs/exploitation.md";

/** The document's own line, as it stands there. */
function documented(): string {
  const line = /^runuser .* account:head-office .*$/m.exec(readFileSync(document, "utf8"))?.[0];
  if (!line) throw new Error(`${document} does not say how head office's first account is opened`);
  return line;
}

export const openAccount: Step = {
  name: "open head office's first account on the command line, and enter with its password",
  async run({ visitor }) {
    const line = documented();
    const email = /account:head-office -- (\S+)/.exec(line)?.[1] ?? "";
    const { code, said } = await attempt("sh", ["-c", line]);
    if (code !== 0) throw new Error(`"${line}" ended with ${code}: ${said}`);
    const password = /shown this once: (\S+)$/m.exec(said)?.[1];
    if (!password) throw new Error(`no password in: ${said}`);
    if (await enter(visitor, email, `${password}x`)) throw new Error("a wrong password opens");
    const cookie = await enter(visitor, email, password);
    if (!cookie) throw new Error("the password does not open");
    const { status, headers } = await visitor.ask("/staff", { headers: { cookie } });
    const sent = `${headers.location}`;
    if (status !== 307 || !sent.includes("/staff/connexion/mot-de-passe"))
      throw new Error(`a temporary password is to be changed first: ${status} ${sent}`);
    const again = await attempt("sh", ["-c", line]);
    if (again.code !== 1 || !again.said.includes("exists already"))
      throw new Error(`typed again it ended with ${again.code}: ${again.said}`);
    return `${email}, whose password is to be changed first; typed again it says no`;
  },
};

/** Signs in as the form does. @returns the session's cookie; null: refused. */
async function enter(visitor: Visitor, email: string, password: string): Promise<string | null> {
  const asked = await visitor.ask("/api/auth/csrf");
  const { csrfToken } = JSON.parse(asked.text) as { csrfToken: string };
  const answer = await visitor.ask("/api/auth/callback/credentials", {
    method: "POST",
    headers: {
      ...{ cookie: cookiesOf(asked.headers["set-cookie"]), origin: url() },
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ csrfToken, email, password, json: "true", callbackUrl: url() }).toString(),
  });
  const cookies = cookiesOf(answer.headers["set-cookie"]);
  return answer.status === 200 && /ocpizza-staff=/.test(cookies) ? cookies : null;
}

const cookiesOf = (set: readonly string[] = []): string => set.map((one) => one.split(";")[0]).join("; ");
