import { notFound } from "next/navigation";
import { requireSignedIn } from "@/lib/server/session";

/** Any other address under /staff: the same page as for a screen one may not use. */
export default async function NowherePage() {
  await requireSignedIn();
  notFound();
}
