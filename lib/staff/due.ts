/** What somebody still has to do before he may work: nothing of the house opens meanwhile. */
export type Due = "password";

/** Where each is done. */
export const duePaths: Readonly<Record<Due, string>> = { password: "/staff/connexion/mot-de-passe" };

export const dueOf = ({ mustChangePassword }: { mustChangePassword: boolean }): Due | null =>
  mustChangePassword ? "password" : null;
