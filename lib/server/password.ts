import "server-only";
import { hash, verify } from "@node-rs/argon2";

// What a password is compared with when nobody has that e-mail, so that the answer takes the same time.
const nobody = hash("nobody's password");

/** argon2id with the library's parameters (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Whether it is the password of this hash; without a hash, takes as long and is false. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== undefined && matches;
}
