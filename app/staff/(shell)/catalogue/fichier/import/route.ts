import { newId } from "@/lib/ids";
import { mostCardBytes, mostCardMegabytes } from "@/lib/inventory/card-file-size";
import { importCard, planCardFile } from "@/lib/inventory/writes/import-card";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { isOwnOrigin } from "@/lib/server/own-origin";
import { readBytes } from "@/lib/server/read-body";
import { refusedResponse } from "@/lib/server/refused-response";
import { getStaff } from "@/lib/server/session";
import { getStaffLocale } from "@/lib/server/staff-locale";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, may } from "@/lib/staff/staff";
import { businessDayOf, dayName } from "@/lib/time";

/**
 * Takes a file of the card as the body of the request, because a whole card is larger than what an action takes: without a seal
 * it says what the file would change, with the seal of that (`?sceau=`) it makes a draft of it, named after the day.
 */
export async function POST(request: Request) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  if (!may(staff, "catalogue.manage")) return new Response(null, { status: 404 });
  try {
    if (!isOwnOrigin(request.headers)) throw new Refusal("bad_origin");
    if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
    const bytes = await readBytes(request, mostCardBytes);
    if (!bytes) throw new Refusal("file_large", { most: mostCardMegabytes });
    const seal = new URL(request.url).searchParams.get("sceau");
    if (seal === null) return Response.json(await planCardFile(bytes));
    const day = dayName(businessDayOf(now(), "Europe/Paris"), await getStaffLocale());
    const draft = { id: newId(), name: `CSV, ${day}` };
    return Response.json(await importCard({ bytes, seal, draft }, actorOf(staff, "administration")));
  } catch (error) {
    return refusedResponse(error);
  }
}
