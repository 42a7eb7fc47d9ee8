"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { publicAction } from "@/lib/server/action";
import { signInPath, signOut } from "@/lib/server/session";

/** Anybody may ask to be signed out. */
export const signOutAction = publicAction("signOut", z.undefined(), async () => {
  await signOut();
  redirect(signInPath);
});
