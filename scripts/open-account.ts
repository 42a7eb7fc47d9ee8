// Opens an account of head office, the first above all: npm run account:head-office -- claire@example.fr "Claire Martin"
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { pool } from "@/lib/server/db";
import { openHeadOffice } from "@/lib/staff/writes/open-head-office";

const Given = z.tuple([z.email().max(200), z.string().trim().min(2).max(80)]);

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const given = Given.safeParse(process.argv.slice(2));
  if (!given.success) {
    say('Usage: npm run account:head-office -- <e-mail> "<first and last name>"');
    process.exitCode = 2;
  } else {
    const [email, name] = given.data;
    const { password, until } = await openHeadOffice({ email, name });
    say(`Account opened for ${email}. Temporary password, shown this once: ${password}`);
    say(`It is changed at the first sign-in (/staff/connexion), before ${until.toISOString()}.`);
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say("An account with this e-mail exists already: nothing was changed.");
  process.exitCode = 1;
} finally {
  await pool.end({ timeout: 5 });
}
